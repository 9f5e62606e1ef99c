import type { Language } from '@/domain/choices'
import type { BandSeries, FigureSnapshot, NativeChart } from '@/domain/figures/snapshot'
import { pptxWords } from '@/i18n/views/pptx'
import type { Frame } from './chartAxes'
import { bandChart, bandScale } from './chartBands'
import { categoryChart } from './chartCategories'
import { rangeChart } from './chartRange'
import { scatterChart } from './chartScatter'
import { upScale } from './scatterPlan'
import type { ChartOf, ChartPart, FixedScale } from './chartTypes'
import type { Sheet } from './workbook'

/** A chart in its place; a band says with which others it shares that place and its scale. */
export type PlacedChart =
  | { chart: Exclude<NativeChart, { kind: 'bands' }> }
  | {
      chart: ChartOf<'bands'>
      scale: FixedScale | null
      all: readonly BandSeries[]
      at: number
      over?: ChartOf<'scatter'>
    }

/** Bands that can still be told apart in one place. */
const MOST_BANDS = 3

/**
 * The charts to draw of a figure, those without any value left out; each the charts of one place,
 * from the lowest up. Office programs stack all areas of a chart upon each other (with second axes
 * too, in some of them), so each band is a chart of its own. Up to three lie over each other, as on
 * the page; more stand side by side. All are on one scale.
 */
export function placedCharts(charts: readonly NativeChart[]): readonly (readonly PlacedChart[])[] {
  const all = joined(charts)
  const scale = bandScale(all.flatMap((chart) => (chart.kind === 'bands' ? [chart] : [])))
  return all.flatMap((chart): PlacedChart[][] => {
    if (isEmpty(chart)) return []
    if (chart.kind === 'scatter') return [[...bandsUnder(chart), { chart }]]
    if (chart.kind !== 'bands') return [[{ chart }]]
    const { series } = chart
    return series.length > MOST_BANDS
      ? series.map((one) => [{ chart, scale, all: [one], at: 0 }])
      : [series.map((_, at) => ({ chart, scale, all: series, at }))]
  })
}

const MOST_CHARTS = 4
/** A key of more names than this takes several lines: its chart needs a slide for itself. */
const MOST_NAMES = 4

/** How many places for charts a slide of these has. */
export const chartsASlide = (charts: readonly (readonly PlacedChart[])[]): number =>
  charts.flat().some(({ chart }) => chart.kind === 'scatter' && chart.series.length > MOST_NAMES)
    ? 1
    : MOST_CHARTS

/** The bands that points lie over, on the points' own scale; their axes are the points'. */
function bandsUnder(over: ChartOf<'scatter'>): readonly PlacedChart[] {
  const { under, xTitle, yTitle } = over
  if (!under) return []
  const { categories, series: all } = under
  const scale = upScale(over)
  return all.map((_, at) => ({
    chart: { kind: 'bands', categories, series: all, xTitle, yTitle },
    scale,
    all,
    at,
    over,
  }))
}

/** Bands of the same years and the same unit as one chart, whether or not they come as one. */
const joined = (charts: readonly NativeChart[]): readonly NativeChart[] =>
  charts.map(inOneLine).reduce<readonly NativeChart[]>((done, chart) => {
    const last = done.at(-1)
    const same =
      last?.kind === 'bands' &&
      chart.kind === 'bands' &&
      last.yTitle === chart.yTitle &&
      last.categories.join('\n') === chart.categories.join('\n')
    return same
      ? [...done.slice(0, -1), { ...last, series: [...last.series, ...chart.series] }]
      : [...done, chart]
  }, [])

const flat = (text: string) => text.replaceAll(/\s*\n\s*/g, ' ')
const renamed = <Series extends { name: string }>(series: readonly Series[]) =>
  series.map((one) => ({ ...one, name: flat(one.name) }))

/** Names and titles on one line: heads of the page's tables come on two, and a key has no room for that. */
function inOneLine(chart: NativeChart): NativeChart {
  const titles = { xTitle: flat(chart.xTitle), yTitle: flat(chart.yTitle) }
  if (chart.kind === 'scatter')
    return {
      ...chart,
      ...titles,
      series: renamed(chart.series),
      ...(chart.under && { under: { ...chart.under, series: renamed(chart.under.series) } }),
    }
  if (chart.kind === 'range') return { ...chart, ...titles, ...rangeNames(chart) }
  if (chart.kind === 'bands') return { ...chart, ...titles, series: renamed(chart.series) }
  return { ...chart, ...titles, series: renamed(chart.series) }
}

const rangeNames = ({ from, to }: ChartOf<'range'>) => ({
  from: { ...from, name: flat(from.name) },
  to: { ...to, name: flat(to.name) },
})

function isEmpty(chart: NativeChart): boolean {
  if (chart.kind === 'scatter') return chart.series.every(({ points }) => points.length === 0)
  if (chart.kind === 'range') return chart.categories.length === 0
  return chart.categories.length === 0 || chart.series.length === 0
}

/** Chart part for a frame of that size in inches; the numbers are those of the snapshot, exactly. */
export function chartPart(placed: PlacedChart, frame: Frame, language: Language): ChartPart {
  if ('all' in placed) return bandChart({ ...placed, frame, language })
  const { chart } = placed
  if (chart.kind === 'range') return rangeChart({ chart, frame, language })
  return chart.kind === 'scatter'
    ? scatterChart({ chart, frame, language })
    : categoryChart({ chart, frame, language })
}

/** A second sheet, so that a chart copied into another deck still says what it is. */
export function aboutSheet(snapshot: FigureSnapshot, chart: NativeChart): Sheet {
  const { sheet, about } = pptxWords[snapshot.language]
  return {
    name: sheet.about,
    rows: [
      [about.figure, snapshot.title],
      ...(snapshot.subtitle === null ? [] : [['', snapshot.subtitle]]),
      [about.axisX, chart.xTitle],
      [about.axisY, chart.yTitle],
      ...snapshot.settings.map(({ name, value }) => [name, value]),
      [about.version, snapshot.dataVersion],
      [about.dataTo, snapshot.dataTo],
      [about.takenOn, snapshot.takenOn],
      [about.link, snapshot.link],
    ],
  }
}
