import type PptxGenJS from 'pptxgenjs'
import { drawCover, drawQuestion } from './drawBig'
import { drawCharts, drawSaid, type MadeChart } from './drawCharts'
import { drawFoot } from './drawFoot'
import { drawLines, drawSources } from './drawLines'
import { drawTable } from './drawTable'
import { cutToWidth } from './fit'
import { headPlan, LAYOUTS, LEAD, MARGIN, TITLE_NAME, WIDTH } from './geometry'
import type { Page } from './pages'
import { addTextBox } from './textBox'
import { COLOURS } from './theme'
import type { Print } from './words'
import { writable } from './xml'

/** Draws one page; returns its charts in the order in which they were placed. */
export function drawPage(deck: PptxGenJS, page: Page, print: Print): readonly MadeChart[] {
  const { content } = page
  const cover = content.kind === 'cover'
  const slide = deck.addSlide({ masterName: cover ? LAYOUTS.cover : LAYOUTS.page })
  slide.addNotes(writable(page.notes))
  if (page.lead !== null) drawLead(slide, page.lead)
  if (page.snapshot) drawFoot(slide, page.snapshot, print)
  switch (content.kind) {
    case 'cover':
      drawCover(slide, page, content.second)
      return []
    case 'question':
      drawQuestion(slide, page)
      return []
    case 'charts':
      return drawCharts(slide, page, content.charts, drawHead(slide, page), print)
    case 'table': {
      const body = drawHead(slide, page)
      drawTable(slide, content.part, { x: MARGIN, y: body.y })
      if (content.rest > 0) drawSaid(slide, [print.w.rest(content.rest)], body)
      return []
    }
    case 'lines':
      drawLines(slide, content.lines, drawHead(slide, page))
      return []
    case 'sources':
      drawSources(slide, content.sources, drawHead(slide, page), print)
      return []
  }
}

function drawLead(slide: PptxGenJS.Slide, lead: string): void {
  const text = cutToWidth(lead, 12, WIDTH - 2.2)
  const box = { x: MARGIN, w: WIDTH - 2, ...LEAD }
  addTextBox(slide, [{ text }], box, { size: 12, colour: COLOURS.muted, name: 'Section' })
}

/** Title and the grey lines under it; returns the room that is left. */
function drawHead(slide: PptxGenJS.Slide, { title, under }: Page): { y: number; h: number } {
  const plan = headPlan({ title, under })
  const across = { x: MARGIN, w: WIDTH }
  const style = { size: plan.title.size, bold: true, name: TITLE_NAME }
  addTextBox(slide, [{ text: title }], { ...across, y: plan.title.y, h: plan.title.h }, style)
  if (under.length > 0)
    addTextBox(
      slide,
      under.map((text, index) => ({ text, end: index < under.length - 1 })),
      { ...across, y: plan.under.y, h: plan.under.h },
      { size: plan.under.size, colour: 'tx2', name: 'Subtitle' },
    )
  return plan.body
}
