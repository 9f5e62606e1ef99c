import type PptxGenJS from 'pptxgenjs'
import { fittingSize, leading } from './fit'
import { MARGIN, PAGE, TITLE_NAME, WIDTH } from './geometry'
import type { Page } from './pages'
import { addTextBox } from './textBox'
import { COLOURS } from './theme'

const width = WIDTH - 1.5
const across = { x: MARGIN, w: width }

const bigTitle = (title: string, sizes: readonly number[], lines: number) => {
  const fitted = fittingSize(title, sizes, width - 0.1, lines, true)
  return { size: fitted.size, h: (fitted.size * fitted.lines * leading(title)) / 72 + 0.1 }
}

/** First slide: title in one language or two, day of the data and of the export. */
export function drawCover(
  slide: PptxGenJS.Slide,
  { title, under }: Page,
  second: string | null,
): void {
  const { size, h } = bigTitle(title, [44, 40, 36, 32, 28, 24], 3)
  const y = 2.2
  const style = { size, bold: true, name: TITLE_NAME }
  addTextBox(slide, [{ text: title }], { ...across, y, h }, style)
  if (second !== null)
    addTextBox(
      slide,
      [{ text: second }],
      { ...across, y: y + h + 0.15, h: 0.9 },
      { size: 22, colour: 'tx2', name: 'Subtitle' },
    )
  if (under.length > 0)
    addTextBox(
      slide,
      under.map((text, index) => ({ text, end: index < under.length - 1 })),
      { ...across, y: PAGE.h - 1.6, h: 0.7 },
      { size: 13, colour: COLOURS.muted, valign: 'bottom', name: 'Date' },
    )
}

/** A question alone, for the room to guess at. */
export function drawQuestion(slide: PptxGenJS.Slide, { title, under }: Page): void {
  const { size, h } = bigTitle(title, [40, 36, 32, 28, 24, 20], 4)
  const y = Math.max(1, (PAGE.h - h) / 2 - 0.5)
  const style = { size, bold: true, name: TITLE_NAME }
  addTextBox(slide, [{ text: title }], { ...across, y, h }, style)
  if (under.length > 0)
    addTextBox(
      slide,
      [{ text: under.join(' ') }],
      { ...across, y: y + h + 0.15, h: 0.9 },
      { size: 20, colour: 'tx2', name: 'Subtitle' },
    )
}
