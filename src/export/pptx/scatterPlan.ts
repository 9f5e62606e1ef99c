import type { NativeChart } from '@/domain/figures/snapshot'
import { TYPE, type Frame, type Margins } from './chartAxes'
import { keyHeight } from './chartCategories'
import type { ChartOf, FixedScale } from './chartTypes'
import { canLabelEnds, endRoom } from './endLabels'
import { decadeScale, percentScale, pointScale } from './fixedScale'
import { textWidth } from './fit'

type Scatter = ChartOf<'scatter'>
type Under = NonNullable<Extract<NativeChart, { kind: 'scatter' }>['under']>

export type ScatterPlan = {
  /** Those with a point. */
  series: Scatter['series']
  x: FixedScale | null
  y: FixedScale | null
  margins: Margins
  /** Height of the key and the room over it, in inches. */
  key: { top: number; h: number }
}

/** Row that the bands' own key takes, over that of the points. */
const BAND_KEY = 0.33

/** Scales and room of a chart of points; bands under it must fit into the same. */
export function scatterPlan(chart: Scatter, frame: Frame): ScatterPlan {
  const series = chart.series.filter(({ points }) => points.length > 0)
  const keyed = series.filter(({ named }) => named !== true)
  const [x, y] = [acrossScale(chart), upScale(chart)]
  const medians = mediansOf(chart.under)
  const direct = medians.length > 0 && canLabelEnds(medians, frame)
  const key = {
    top: medians.length > 0 && !direct ? BAND_KEY : 0,
    h: keyed.length > 1 ? keyHeight(keyed, frame) : 0,
  }
  const margins = {
    top: key.top + key.h + 0.38,
    right: direct ? endRoom(medians) : 0.5,
    bottom: 0.66,
    left: chart.log ? 0.6 : 0.35 + textWidth(String(y?.max ?? 0), TYPE),
  }
  return { series, x, y, margins, key }
}

/** Room round bands that begin and end within the axis of the points over them. */
export function marginsUnder(over: Scatter, frame: Frame): Margins {
  const { margins, x } = scatterPlan(over, frame)
  const years = yearsOf(over.under)
  const [first, last] = [years[0], years.at(-1)]
  if (!x || first === undefined || last === undefined) return margins
  const width = frame.w - margins.left - margins.right
  const at = (year: number) => (width * (year - x.min)) / (x.max - x.min)
  return {
    ...margins,
    left: margins.left + at(first),
    right: margins.right + width - at(last),
  }
}

const yearsOf = (under: Under | undefined) => (under?.categories ?? []).map(Number)

/** Ends and step of the axis across. Where bands end, so does the axis: names stand beside it. */
function acrossScale({ log, series, under }: Scatter): FixedScale | null {
  const values = series.flatMap(({ points }) => points.map(({ x }) => x))
  if (log) return decadeScale(values)
  const years = yearsOf(under)
  const all = [...values, ...years]
  if (!all.every((value) => value >= 1900 && value <= 2100)) return pointScale(values)
  const last = years.length > 0 ? Math.max(...all) : Math.max(...all) + 0.5
  return { min: Math.floor(Math.min(...all) - 0.5), max: Math.ceil(last), step: 1 }
}

/** Ends and step of the upright axis, which hold the bands too. */
export function upScale({ log, series, under, yTitle }: Scatter): FixedScale | null {
  const points = series.flatMap((one) => one.points.map(({ y }) => y))
  if (log) return decadeScale(points)
  const ends = (under?.series ?? []).flatMap(({ bands }) =>
    bands.flatMap(({ p5, p95 }) => [p5, p95]),
  )
  const values = [...points, ...ends]
  return percentScale(values, yTitle) ?? pointScale(values)
}

const mediansOf = (under: Under | undefined) =>
  (under?.series ?? []).map(({ name, color, bands }) => ({
    name,
    color,
    values: bands.map(({ p50 }) => p50),
  }))
