import type PptxGenJS from 'pptxgenjs'
import { aboutSheet, chartPart, type PlacedChart } from './chart'
import { chartFrames, MARGIN, WIDTH } from './geometry'
import type { Page } from './pages'
import { addTextBox } from './textBox'
import { COLOURS } from './theme'
import type { Sheet } from './workbook'
import type { Print } from './words'
import { writable } from './xml'

/** A chart part and its sheets, to be put in place of the library's own. */
export type MadeChart = { xml: string; sheets: readonly Sheet[] }
type Body = { y: number; h: number }
type Charts = Extract<Page['content'], { kind: 'charts' }>['charts']

/** Room under the charts for two lines on how to read them. */
const SAID = { size: 10, h: 0.4 } as const

/**
 * Places the charts of a slide, bands of one place over each other; returns them in order.
 * The library makes the frames and their relations; its charts are replaced in packDeck.ts.
 */
export function drawCharts(
  slide: PptxGenJS.Slide,
  { title, snapshot }: Page,
  charts: Charts,
  body: Body,
  print: Print,
): readonly MadeChart[] {
  // Bands and points have something to be said under them; bars and lines have not.
  const spoken = charts
    .flat()
    .some(({ chart: { kind } }) => kind === 'bands' || kind === 'scatter' || kind === 'range')
  const room = { ...body, h: body.h - (spoken ? SAID.h : 0) }
  const frames = chartFrames(charts.length, room)
  const said = new Set<string>()
  const made: MadeChart[] = []
  for (const [index, layers] of charts.entries()) {
    const frame = frames[index]
    if (!frame) continue
    for (const placed of layers) {
      const part = chartPart(placed, frame, snapshot?.language ?? print.language)
      part.said.forEach((sentence) => said.add(sentence))
      slide.addChart('bar', [{ name: '-', labels: ['-'], values: [1] }], {
        ...frame,
        altText: writable([title, snapshot?.subtitle].filter(Boolean).join('. ')),
        objectName: writable(nameOf(placed, index)),
      })
      const about = snapshot ? [aboutSheet(snapshot, placed.chart)] : []
      made.push({ xml: part.xml, sheets: [part.data, ...about] })
    }
  }
  drawSaid(slide, [...said], body)
  return made
}

/** As the selection pane of the office program lists it. */
const nameOf = (placed: PlacedChart, index: number): string =>
  [`Chart ${index + 1}`, 'all' in placed ? placed.all[placed.at]?.name : undefined]
    .filter(Boolean)
    .join(': ')

/** Small print just above the hairline. */
export function drawSaid(slide: PptxGenJS.Slide, said: readonly string[], body: Body): void {
  if (said.length === 0) return
  const box = { x: MARGIN, y: body.y + body.h - 0.34, w: WIDTH, h: 0.34 }
  addTextBox(slide, [{ text: said.join(' ') }], box, {
    size: SAID.size,
    colour: COLOURS.muted,
    valign: 'bottom',
    name: 'Note',
  })
}
