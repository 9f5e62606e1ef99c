import { LOCALES } from './theme'
import { categoryAxis, legend, TYPE, valueAxis, type Frame, type Margins } from './chartAxes'
import {
  axisFormat,
  fill,
  line,
  marker,
  NO_LABELS,
  numberFormat,
  numbers,
  seriesHead,
  shows,
  texts,
  textStyle,
} from './chartParts'
import { chartSpace } from './chartSpace'
import type { ChartInput, ChartOf, ChartPart } from './chartTypes'
import { canLabelEnds, endLabel, endRoom } from './endLabels'
import { percentScale } from './fixedScale'
import { linesOf, textWidth } from './fit'
import { pptxWords } from '@/i18n/views/pptx'

type Input = ChartInput<ChartOf<'bar' | 'column' | 'line'>>

const CATEGORY = 10
const VALUE = 20
/** More labels than this would hide the bars. */
const MOST_LABELS = 30

/** Bars, columns or lines: one column of the sheet for each series, gaps where nothing is known. */
export function categoryChart(input: Input): ChartPart {
  const { chart, language } = input
  const words = pptxWords[language]
  const sheet = words.sheet.data
  const rows = chart.categories.map((category, index) => [
    category,
    ...chart.series.map(({ values }) => values[index] ?? null),
  ])
  const head = [words.sheet.category, ...chart.series.map(({ name }) => name)]
  return {
    xml: space(input, sheet),
    data: { name: sheet, rows: [head, ...rows] },
    said: [],
  }
}

function space(input: Input, sheet: string): string {
  const { chart, frame, language } = input
  const lang = LOCALES[language]
  const all = chart.series.flatMap(({ values }) => values)
  const direct = chart.kind === 'line' && canLabelEnds(chart.series, frame)
  const keyed = chart.series.length > 1 && !direct
  const plan = chart.kind === 'bar' ? barPlan(input, keyed) : columnPlan(input, keyed, direct)
  const horizontal = chart.kind === 'bar'
  // The names of bars say themselves what they are.
  const categoryTitle = horizontal ? '' : chart.xTitle
  const axes =
    categoryAxis({
      id: CATEGORY,
      crosses: VALUE,
      position: horizontal ? 'l' : 'b',
      title: { text: categoryTitle, y: frame.h - 0.28, x: plan.margins.left },
      lang,
      frame,
      reversed: horizontal,
      size: plan.size,
      every: plan.every,
      ...(plan.rotation === undefined ? {} : { rotation: plan.rotation }),
    }) +
    valueAxis({
      id: VALUE,
      crosses: CATEGORY,
      position: horizontal ? 'b' : 'l',
      title: horizontal ? { text: chart.yTitle, y: frame.h - 0.28, x: plan.margins.left } : null,
      format: axisFormat(all),
      lang,
      scale: percentScale(all, chart.yTitle),
      at: horizontal ? 'max' : 'autoZero',
      frame,
    })
  const key = keyed
    ? legend(frame, { x: 0, w: keyWidth(chart.series), h: keyHeight(chart.series, frame) }, lang)
    : ''
  return chartSpace({
    title: horizontal
      ? null
      : { text: chart.yTitle, y: keyed ? keyHeight(chart.series, frame) : 0.02 },
    plots: plot(input, sheet, direct, plan.size),
    axes,
    legend: key,
    frame,
    margins: plan.margins,
    lang,
  })
}

/** Room for the key in inches: as many rows as its names take. */
export const keyHeight = (series: readonly { name: string }[], { w }: Frame): number =>
  0.03 + 0.3 * Math.ceil(keyWidth(series) / w)

/** Width of the key in inches: the names with their marks. */
export const keyWidth = (series: readonly { name: string }[]): number =>
  series.reduce((sum, { name }) => sum + textWidth(name, TYPE) * 1.1 + 0.6, 0.4)

function plot({ chart, language }: Input, sheet: string, direct: boolean, size: number): string {
  const lang = LOCALES[language]
  const count = chart.categories.length
  const range = (column: number) => ({ sheet, column, from: 2, to: count + 1 })
  const format = numberFormat(chart.series.flatMap(({ values }) => values))
  const labels =
    count * chart.series.length <= MOST_LABELS
      ? `<c:dLbls><c:numFmt formatCode="${format}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textStyle({ size, lang })}<c:dLblPos val="outEnd"/>${shows('Val')}</c:dLbls>`
      : NO_LABELS
  const drawn = chart.series.map(({ name, color, values }, index) => {
    const head = seriesHead(index, name, sheet, index + 1)
    const data = `<c:cat>${texts(range(0), chart.categories)}</c:cat><c:val>${numbers(range(index + 1), values)}</c:val>`
    return chart.kind === 'line'
      ? `<c:ser>${head}<c:spPr>${line(color, 2.25)}</c:spPr>${marker(index, color, count > 40 ? 3 : 6)}${direct ? endLabel({ name, color, values }, lang) : NO_LABELS}${data}<c:smooth val="0"/></c:ser>`
      : `<c:ser>${head}<c:spPr>${fill(color)}</c:spPr><c:invertIfNegative val="0"/>${labels}${data}</c:ser>`
  })
  const ids = `<c:axId val="${CATEGORY}"/><c:axId val="${VALUE}"/>`
  if (chart.kind === 'line')
    return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${drawn.join('')}${NO_LABELS}<c:marker val="1"/>${ids}</c:lineChart>`
  const alone = chart.categories.every(
    (_, index) => chart.series.filter(({ values }) => values[index] != null).length <= 1,
  )
  // Series that never meet (a colour for each maker) share one row, else each would be thin.
  return `<c:barChart><c:barDir val="${chart.kind === 'bar' ? 'bar' : 'col'}"/><c:grouping val="clustered"/><c:varyColors val="0"/>${drawn.join('')}<c:gapWidth val="45"/><c:overlap val="${alone ? 100 : 0}"/>${ids}</c:barChart>`
}

type Plan = { margins: Margins; size: number; every: number; rotation?: number }

/** So that no more than a dozen labels stand under a long row of years or months. */
export const everyLabel = (count: number): number => (count > 30 ? Math.ceil(count / 12) : 1)

function barPlan({ chart, frame }: Input, keyed: boolean): Plan {
  const top = keyed ? keyHeight(chart.series, frame) + 0.07 : 0.05
  const bottom = 0.62
  const pitch = (frame.h - top - bottom) / Math.max(1, chart.categories.length)
  const size = pitch > 0.22 ? TYPE : pitch > 0.17 ? 9 : pitch > 0.14 ? 8 : 7
  const widest = Math.max(0, ...chart.categories.map((name) => textWidth(name, size)))
  const left = Math.min(frame.w * 0.4, widest * 1.06 + 0.2)
  return { margins: { top, right: 0.75, bottom, left }, size, every: 1 }
}

function columnPlan({ chart, frame }: Input, keyed: boolean, direct: boolean): Plan {
  const { categories, series } = chart
  const all = series.flatMap(({ values }) => values)
  const widestValue = Math.max(0, ...all.map((value) => Math.abs(value ?? 0)))
  const left = 0.3 + textWidth(String(Math.round(widestValue)), TYPE) + 0.25
  const right = direct ? endRoom(series) : 0.2
  const slot = (frame.w - left - right) / Math.max(1, categories.length)
  const widest = Math.max(0, ...categories.map((name) => textWidth(name, TYPE)))
  const most = Math.max(1, ...categories.map((name) => linesOf(name, TYPE, slot * 0.92)))
  // Aslant where they would break into many lines, and always in a long row: not every program
  // leaves out labels in a row, but all do when they are aslant.
  const turned = categories.length > 30 || (widest > slot && most > 3)
  const under = turned ? Math.min(1.6, widest * 0.71 + 0.15) : 0.12 + 0.2 * Math.min(3, most)
  const top = (keyed ? keyHeight(series, frame) : 0) + (chart.yTitle ? 0.36 : 0.12)
  const bottom = under + (chart.xTitle ? 0.34 : 0.06)
  return {
    margins: { top, right, bottom, left },
    size: TYPE,
    every: everyLabel(categories.length),
    rotation: turned ? -45 : 0,
  }
}
