import { pptxWords } from '@/i18n/views/pptx'
import { categoryAxis, TYPE, valueAxis } from './chartAxes'
import { axisFormat, fill, NO_LABELS, numbers, seriesHead, texts } from './chartParts'
import { chartSpace } from './chartSpace'
import type { ChartInput, ChartOf, ChartPart } from './chartTypes'
import { fixedScale } from './fixedScale'
import { textWidth } from './fit'
import { LOCALES } from './theme'
import type { Cell } from './workbook'

/** More bars than this have no room for their names. */
const MOST = 16
const IDS = '<c:axId val="10"/><c:axId val="20"/>'

/**
 * Bars that reach from one number to another. The sheet holds both, of all rows, then what is drawn
 * as formulas over them: where each bar begins, unfilled, and how long it is.
 */
export function rangeChart({ chart, frame, language }: ChartInput<ChartOf<'range'>>): ChartPart {
  const words = pptxWords[language]
  const lang = LOCALES[language]
  const sheet = words.sheet.data
  const { from, to, color } = chart
  const rows = chart.categories.map((name, at) => {
    const [a, b] = [from.values[at] ?? 0, to.values[at] ?? 0]
    return { name, a, b, start: Math.min(a, b), length: Math.abs(b - a) }
  })
  const drawn = rows.slice(0, MOST)
  const scale = fixedScale(
    drawn.flatMap(({ a, b }) => [a, b]),
    false,
  )
  const names = drawn.map(({ name }) => name)
  const widest = Math.max(0, ...names.map((name) => textWidth(name, TYPE)))
  const margins = {
    top: 0.05,
    right: 0.5,
    bottom: 0.62,
    left: Math.min(frame.w * 0.45, widest * 1.06 + 0.2),
  }
  const range = (column: number) => ({ sheet, column, from: 2, to: drawn.length + 1 })
  const bar = (order: number, name: string, paint: string, values: readonly number[]) =>
    `<c:ser>${seriesHead(order, name, sheet, 3 + order)}<c:spPr>${paint}</c:spPr><c:invertIfNegative val="0"/>${NO_LABELS}<c:cat>${texts(range(0), names)}</c:cat><c:val>${numbers(range(3 + order), values)}</c:val></c:ser>`
  const bars = [
    bar(
      0,
      words.range.start,
      '<a:noFill/>',
      drawn.map(({ start }) => start),
    ),
    bar(
      1,
      words.range.length,
      fill(color),
      drawn.map(({ length }) => length),
    ),
  ]
  const axis = { lang, frame }
  const head = [
    words.sheet.category,
    from.name,
    to.name,
    words.range.start,
    words.range.length,
  ] as const
  return {
    xml: chartSpace({
      title: null,
      plots: `<c:barChart><c:barDir val="bar"/><c:grouping val="stacked"/><c:varyColors val="0"/>${bars.join('')}<c:gapWidth val="45"/><c:overlap val="100"/>${IDS}</c:barChart>`,
      axes:
        categoryAxis({ ...axis, id: 10, crosses: 20, position: 'l', reversed: true, title: null }) +
        valueAxis({
          ...axis,
          id: 20,
          crosses: 10,
          position: 'b',
          scale,
          format: axisFormat([scale?.max ?? null]),
          at: 'max',
          title: { text: chart.yTitle, y: frame.h - 0.28, x: margins.left },
        }),
      legend: '',
      frame,
      margins,
      lang,
    }),
    data: { name: sheet, rows: [head, ...rows.map(cellsOf)] },
    said: [words.range.said, ...(rows.length > MOST ? [words.range.first(MOST, rows.length)] : [])],
  }
}

function cellsOf(
  {
    name,
    a,
    b,
    start,
    length,
  }: { name: string; a: number; b: number; start: number; length: number },
  at: number,
): Cell[] {
  const row = at + 2
  return [
    name,
    a,
    b,
    { formula: `MIN(B${row},C${row})`, value: start },
    { formula: `ABS(C${row}-B${row})`, value: length },
  ]
}
