import type PptxGenJS from 'pptxgenjs'
import type { TablePart } from './tablePages'
import { langOf } from './textBox'
import { COLOURS } from './theme'
import { writable } from './xml'

/** A native table: hairlines between rows, numbers at the right, as on the page. */
export function drawTable(
  slide: PptxGenJS.Slide,
  part: TablePart,
  at: { x: number; y: number },
): void {
  // Digits are lower than Chinese characters: in rows of one line all stand in the middle.
  const low = (row: number) => (part.heights[row + 1] ?? 1) < (part.size * 2) / 72 + 0.09
  const cell = (
    text: string,
    column: number,
    head: boolean,
    middle = false,
  ): PptxGenJS.TableCell => ({
    text: writable(text),
    options: {
      align: part.numeric[column] === true ? 'right' : 'left',
      bold: head,
      color: head ? 'tx2' : 'tx1',
      fontSize: part.size,
      lang: langOf(text),
      valign: head ? 'bottom' : middle ? 'middle' : 'top',
      border: [
        { type: 'none' },
        { type: 'none' },
        { type: 'solid', pt: head ? 1 : 0.5, color: head ? COLOURS.axis : COLOURS.rule },
        { type: 'none' },
      ],
      // In inches: top, right, bottom, left.
      margin: [0.04, 0.08, 0.04, 0.04],
    },
  })
  slide.addTable(
    [
      part.head.map((text, column) => cell(text, column, true)),
      ...part.rows.map((cells, row) =>
        cells.map((text, column) => cell(text, column, false, low(row))),
      ),
    ],
    { ...at, colW: [...part.widths], rowH: [...part.heights], fontSize: part.size },
  )
}
