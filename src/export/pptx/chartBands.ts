import type { BandSeries } from '@/domain/figures/snapshot'
import { pptxWords } from '@/i18n/views/pptx'
import { categoryAxis, legend, TYPE, valueAxis, type Margins } from './chartAxes'
import { everyLabel, keyWidth } from './chartCategories'
import { LAYERS, median, PERCENTILES, plots } from './bandPlots'
import { axisFormat } from './chartParts'
import { chartSpace } from './chartSpace'
import type { ChartInput, ChartOf, ChartPart, FixedScale } from './chartTypes'
import { canLabelEnds, endRoom } from './endLabels'
import { fixedScale, percentScale } from './fixedScale'
import { textWidth } from './fit'
import { marginsUnder } from './scatterPlan'
import { LOCALES } from './theme'
import type { Cell } from './workbook'
import { cellName } from './xml'

/** A frame lower than this, in inches, has no line to spare. */
const LOW = 2.4
/** Years say themselves what they are. */
const YEAR = /^\d{4}\s?年?$/

/**
 * One band and those that lie in the same place, under and over it, with the first one's axes; or
 * with those of the points that lie over them all.
 */
export type BandInput = ChartInput<ChartOf<'bands'>> & {
  all: readonly BandSeries[]
  at: number
  over?: ChartOf<'scatter'>
}

/** Ends that hold every band of a figure, so that its bands compare wherever they are drawn. */
export function bandScale(charts: readonly ChartOf<'bands'>[]): FixedScale | null {
  const ends = charts.flatMap(({ series }) =>
    series.flatMap(({ bands }) => bands.flatMap(({ p5, p95 }) => [p5, p95])),
  )
  if (ends.length === 0) return null
  return percentScale(ends, charts[0]?.yTitle ?? '') ?? fixedScale(ends, true)
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

function space(input: BandInput, series: BandSeries, sheet: string): string {
  const { chart, frame, language, scale = null, all, at, over } = input
  const lang = LOCALES[language]
  const medians = all.map(median)
  const direct = canLabelEnds(medians, frame)
  const keyed = !direct && (all.length > 1 || over !== undefined)
  const widths = medians.map((one) => keyWidth([one]))
  const before = widths.slice(0, at).reduce((sum, width) => sum + width, 0)
  const helpers = [0, 1, 2, 3, 4]
  // In a low frame what is measured and the key share a line.
  const titled = textWidth(chart.yTitle, TYPE) + 0.3
  const isLow = frame.h < LOW && keyed && titled + keyWidth(medians) < frame.w
  const xTitle = chart.categories.every((one) => YEAR.test(one)) ? '' : chart.xTitle
  const bare = over !== undefined
  const common = { lang, frame, hidden: bare || at > 0 }
  const margins: Margins = over
    ? marginsUnder(over, frame)
    : {
        top: isLow ? 0.42 : (keyed ? 0.33 : 0) + (chart.yTitle ? 0.38 : 0.12),
        right: direct ? endRoom(medians) : 0.3,
        bottom: (xTitle ? 0.66 : 0.38) + (chart.categories.length > 30 ? 0.3 : 0),
        left: 0.35 + textWidth(String(scale?.max ?? 0), TYPE),
      }
  return chartSpace({
    title: at === 0 && !bare ? { text: chart.yTitle, y: keyed && !isLow ? 0.33 : 0.02 } : null,
    plots: plots(series, chart.categories, { sheet, lang, direct, at }),
    axes:
      categoryAxis({
        ...common,
        id: 10,
        crosses: 20,
        position: 'b',
        every: everyLabel(chart.categories.length),
        ...(chart.categories.length > 30 ? { rotation: -45 } : {}),
        title: at === 0 && !bare ? { text: xTitle, y: frame.h - 0.28, x: margins.left } : null,
      }) +
      valueAxis({
        ...common,
        id: 20,
        crosses: 10,
        position: 'l',
        scale,
        format: axisFormat([scale?.max ?? null]),
        between: 'midCat',
        grid: at === 0 && !bare,
        title: null,
      }),
    legend: keyed
      ? legend(frame, { x: before + (isLow ? titled : 0), w: widths[at] ?? 1 }, lang, helpers)
      : '',
    frame,
    margins,
    lang,
  })
}
