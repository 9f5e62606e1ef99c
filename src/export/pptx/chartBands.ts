import type { BandSeries } from '@/domain/figures/snapshot'
import { pptxWords } from '@/i18n/views/pptx'
import { categoryAxis, legend, TYPE, valueAxis, type Margins } from './chartAxes'
import { everyLabel, keyWidth } from './chartCategories'
import {
  axisFormat,
  fill,
  line,
  literalHead,
  marker,
  NO_LABELS,
  numbers,
  seriesHead,
  texts,
} from './chartParts'
import { chartSpace } from './chartSpace'
import type { ChartInput, ChartOf, ChartPart, FixedScale } from './chartTypes'
import { canLabelEnds, endLabel, endRoom } from './endLabels'
import { fixedScale, percentScale } from './fixedScale'
import { textWidth } from './fit'
import { LOCALES } from './theme'
import type { Cell } from './workbook'
import { cellName } from './xml'

const PERCENTILES = ['p5', 'p25', 'p50', 'p75', 'p95'] as const
/** Layers of a band, each upon the one before: to the upper percentile from the lower. */
const LAYERS = [
  { low: 'p5', high: 'p25', opacity: 0.14 },
  { low: 'p25', high: 'p50', opacity: 0.3 },
  { low: 'p50', high: 'p75', opacity: 0.3 },
  { low: 'p75', high: 'p95', opacity: 0.14 },
] as const
const MEDIAN = 1 + PERCENTILES.indexOf('p50')
const IDS = '<c:axId val="10"/><c:axId val="20"/>'

/** One band and those that lie in the same place, under and over it, with the first one's axes. */
export type BandInput = ChartInput<ChartOf<'bands'>> & { all: readonly BandSeries[]; at: number }

/** Ends that hold every band of a chart, so that its bands compare wherever they are drawn. */
export function bandScale({ series, yTitle }: ChartOf<'bands'>): FixedScale | null {
  const ends = series.flatMap(({ bands }) => bands.flatMap(({ p5, p95 }) => [p5, p95]))
  return percentScale(ends, yTitle) ?? fixedScale(ends, true)
}

/**
 * A band. The sheet holds the percentiles themselves, p5 to p95, and the layers that are drawn as
 * formulas over them, so that whoever edits a percentile moves the band. The lowest layer, unfilled,
 * is p5 itself; the line is p50 itself.
 */
export function bandChart(input: BandInput): ChartPart {
  const { chart, language, at, all } = input
  const words = pptxWords[language]
  const series = all[at]
  const sheet = words.sheet.data
  const name = series?.name ?? ''
  const head = [
    words.sheet.category,
    ...PERCENTILES.map((one) => `${name} ${one}`),
    ...LAYERS.map(({ low, high }) => `${name} ${high} − ${low}`),
  ]
  const rows = chart.categories.map((category, row): readonly Cell[] => [
    category,
    ...cells(series?.bands[row], row + 2),
  ])
  return {
    xml: series ? space(input, series, sheet) : '',
    data: { name: sheet, rows: [head, ...rows] },
    said: [words.bands],
  }
}

function cells(band: BandSeries['bands'][number] | undefined, row: number): Cell[] {
  if (!band) return []
  const at = (one: (typeof PERCENTILES)[number]) => cellName(1 + PERCENTILES.indexOf(one), row)
  return [
    ...PERCENTILES.map((one) => band[one]),
    ...LAYERS.map(({ low, high }) => ({
      formula: `${at(high)}-${at(low)}`,
      value: band[high] - band[low],
    })),
  ]
}

const median = ({ name, color, bands }: BandSeries) => ({
  name,
  color,
  values: bands.map(({ p50 }) => p50),
})

function space(input: BandInput, series: BandSeries, sheet: string): string {
  const { chart, frame, language, scale = null, all, at } = input
  const lang = LOCALES[language]
  const medians = all.map(median)
  const direct = canLabelEnds(medians)
  const keyed = !direct && all.length > 1
  const widths = medians.map((one) => keyWidth([one]))
  const before = widths.slice(0, at).reduce((sum, width) => sum + width, 0)
  const helpers = [0, 1, 2, 3, 4]
  const common = { lang, frame, hidden: at > 0 }
  const margins: Margins = {
    top: (keyed ? 0.33 : 0) + (chart.yTitle ? 0.38 : 0.12),
    right: direct ? endRoom(medians) : 0.3,
    bottom: (chart.xTitle ? 0.66 : 0.38) + (chart.categories.length > 30 ? 0.3 : 0),
    left: 0.35 + textWidth(String(scale?.max ?? 0), TYPE),
  }
  return chartSpace({
    title: at === 0 ? { text: chart.yTitle, y: keyed ? 0.33 : 0.02 } : null,
    plots: plots(series, chart.categories, { sheet, lang, direct, at }),
    axes:
      categoryAxis({
        ...common,
        id: 10,
        crosses: 20,
        position: 'b',
        every: everyLabel(chart.categories.length),
        ...(chart.categories.length > 30 ? { rotation: -45 } : {}),
        title: at === 0 ? { text: chart.xTitle, y: frame.h - 0.28, x: margins.left } : null,
      }) +
      valueAxis({
        ...common,
        id: 20,
        crosses: 10,
        position: 'l',
        scale,
        format: axisFormat([scale?.max ?? null]),
        between: 'midCat',
        grid: at === 0,
        title: null,
      }),
    legend: keyed ? legend(frame, { x: before, w: widths[at] ?? 1 }, lang, helpers) : '',
    frame,
    margins,
    lang,
  })
}

type Drawing = { sheet: string; lang: string; direct: boolean; at: number }

function plots(
  series: BandSeries,
  categories: readonly string[],
  { sheet, lang, direct, at }: Drawing,
): string {
  const { name, color, bands } = series
  const range = (column: number) => ({ sheet, column, from: 2, to: categories.length + 1 })
  const cat = `<c:cat>${texts(range(0), categories)}</c:cat>`
  const layer = (order: number, column: number, label: string, paint: string, values: number[]) =>
    `<c:ser>${seriesHead(order, label, sheet, column)}<c:spPr>${paint}<a:ln><a:noFill/></a:ln></c:spPr>${NO_LABELS}${cat}<c:val>${numbers(range(column), values)}</c:val></c:ser>`
  const base = layer(
    0,
    1,
    `${name} p5`,
    '<a:noFill/>',
    bands.map(({ p5 }) => p5),
  )
  const upper = LAYERS.map(({ low, high, opacity }, order) =>
    layer(
      order + 1,
      1 + PERCENTILES.length + order,
      `${name} ${high} − ${low}`,
      fill(color, opacity),
      bands.map((band) => band[high] - band[low]),
    ),
  )
  const middle = median(series)
  const labels = direct ? endLabel(middle, lang) : NO_LABELS
  return `<c:areaChart><c:grouping val="stacked"/><c:varyColors val="0"/>${base}${upper.join('')}${NO_LABELS}${IDS}</c:areaChart><c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/><c:ser>${literalHead(5, name)}<c:spPr>${line(color, 2.5)}</c:spPr>${marker(at, color, 6)}${labels}${cat}<c:val>${numbers(range(MEDIAN), middle.values)}</c:val><c:smooth val="0"/></c:ser>${NO_LABELS}<c:marker val="1"/>${IDS}</c:lineChart>`
}
