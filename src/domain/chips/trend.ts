import { studentT } from './studentT'

/** A point of a trend: decimal year and a value > 0 in the metric's unit. */
export type TrendPoint = { year: number; value: number }
export type Bounds = { low: number; high: number }

/** The level of every interval of a trend. */
const TREND_LEVEL = 0.95

/**
 * How fast values grow. `doubles` and `halves`: years per factor of 2, with its interval. When the
 * slope's interval holds 0, neither growth nor fall is shown and no time is given, only the fastest
 * doubling and the fastest halving (years) that the interval allows; null when it allows none.
 */
export type Pace =
  | ({ kind: 'doubles' | 'halves'; years: number } & Bounds)
  | { kind: 'undetermined'; fastestDoubling: number | null; fastestHalving: number | null }

export type TrendFit = {
  kind: 'fit'
  method: 'leastSquaresLog2'
  level: typeof TREND_LEVEL
  n: number
  /** Doublings per year, with its interval. */
  slope: { value: number } & Bounds
  pace: Pace
  /** Share of the variance of log2(value) that the line explains, 0–1; null when values are all equal. */
  r2: number | null
  /** First and last year of the points: the line is not drawn beyond them. */
  years: Bounds
  /** The line and the interval of its mean at a date, in the metric's unit. */
  at: (year: number) => { year: number; value: number } & Bounds
}
export type NoTrend = { kind: 'none'; reason: 'fewerThanThree' | 'oneDate'; n: number }

/**
 * Exponential growth: ordinary least squares of log2(value) on the year, one weight per chip.
 * Intervals are the classical ones of simple regression with Student t and n − 2 degrees of freedom
 * (Draper and Smith, Applied Regression Analysis, 3rd ed., sections 1.4 and 3.1). They speak of
 * scatter between chips; the ranges of single figures are not in them.
 *
 * @param points finite; those with a value not above 0 have no logarithm and are left out
 * @returns `none` with fewer than three points, or when all have one date
 */
export function fitTrend(points: readonly TrendPoint[]): TrendFit | NoTrend {
  const usable = points.filter(({ value }) => value > 0)
  const n = usable.length
  const [first] = usable
  if (first === undefined || n < 3) return { kind: 'none', reason: 'fewerThanThree', n }
  const years = usable.map(({ year }) => year)
  const span = { low: Math.min(...years), high: Math.max(...years) }
  if (span.low === span.high) return { kind: 'none', reason: 'oneDate', n }
  // Relative to the first point, so that equal values give exactly 0 and units fall out.
  const { slope, meanX, meanY, sxx, syy, residual } = leastSquares(
    years,
    usable.map(({ value }) => Math.log2(value / first.value)),
  )
  const t = studentT(TREND_LEVEL, n - 2)
  const sd = Math.sqrt(residual / (n - 2))
  const margin = (t * sd) / Math.sqrt(sxx)
  const slopeSpan = { value: slope, low: slope - margin, high: slope + margin }
  const valueAt = (log2: number) => first.value * 2 ** log2
  return {
    kind: 'fit',
    method: 'leastSquaresLog2',
    level: TREND_LEVEL,
    n,
    slope: slopeSpan,
    pace: paceOf(slopeSpan),
    r2: syy === 0 ? null : 1 - residual / syy,
    years: span,
    at: (year) => {
      const log = meanY + slope * (year - meanX)
      const half = t * sd * Math.sqrt(1 / n + (year - meanX) ** 2 / sxx)
      return { year, value: valueAt(log), low: valueAt(log - half), high: valueAt(log + half) }
    },
  }
}

/** Years per doubling from doublings per year; the interval's ends change places. */
export function paceOf({ value, low, high }: { value: number } & Bounds): Pace {
  if (low > 0) return { kind: 'doubles', years: 1 / value, low: 1 / high, high: 1 / low }
  if (high < 0) return { kind: 'halves', years: -1 / value, low: -1 / low, high: -1 / high }
  return {
    kind: 'undetermined',
    fastestDoubling: high > 0 ? 1 / high : null,
    fastestHalving: low < 0 ? -1 / low : null,
  }
}

function leastSquares(x: readonly number[], y: readonly number[]) {
  const meanX = mean(x)
  const meanY = mean(y)
  const pairs = x.map((value, i) => ({ dx: value - meanX, dy: (y[i] ?? Number.NaN) - meanY }))
  const sxx = sum(pairs.map(({ dx }) => dx * dx))
  const syy = sum(pairs.map(({ dy }) => dy * dy))
  const slope = sum(pairs.map(({ dx, dy }) => dx * dy)) / sxx
  const residual = sum(pairs.map(({ dx, dy }) => (dy - slope * dx) ** 2))
  return { slope, meanX, meanY, sxx, syy, residual }
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
const mean = (values: readonly number[]) => sum(values) / values.length
