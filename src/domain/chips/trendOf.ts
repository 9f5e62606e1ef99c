import type { Chip } from '@/contract/chips'
import { releaseYear } from './dates'
import { metricOf, type MetricFigure } from './metricOf'
import type { MetricId } from './metrics'
import { fitTrend, type NoTrend, type TrendFit } from './trend'

export type DatedRow = { chip: Chip; year: number; figure: MetricFigure }
/** `logarithm`: a value not above 0 has none, so it cannot stand on an exponential. */
type OffTrendRow = { chip: Chip; lacks: 'figure' | 'date' | 'logarithm' }
export type ChipTrend = {
  trend: TrendFit | NoTrend
  /** The chips in the fit, oldest first. */
  drawn: readonly DatedRow[]
  missing: readonly OffTrendRow[]
  /** The line with the band of its mean, from the first release to the last; empty without a fit. */
  line: readonly { year: number; value: number; low: number; high: number }[]
}

const LINE_STEPS = 48

/**
 * The trend of a metric over release dates. Every chip given counts once, also announced ones at
 * their planned date: leave them out with the status filter to fit only what is sold.
 */
export function trendOf(chips: readonly Chip[], metric: MetricId): ChipTrend {
  const drawn: DatedRow[] = []
  const missing: OffTrendRow[] = []
  for (const chip of chips) {
    const figure = metricOf(chip, metric)
    const year = releaseYear(chip)
    if (figure === null) missing.push({ chip, lacks: 'figure' })
    else if (year === null) missing.push({ chip, lacks: 'date' })
    else if (!(figure.value > 0)) missing.push({ chip, lacks: 'logarithm' })
    else drawn.push({ chip, year, figure })
  }
  // In one order whatever the selection's, so that the sums of the fit come out the same to the last bit.
  drawn.sort((a, b) => a.year - b.year || a.figure.value - b.figure.value)
  const trend = fitTrend(drawn.map(({ year, figure }) => ({ year, value: figure.value })))
  return { trend, drawn, missing, line: trend.kind === 'fit' ? lineOf(trend) : [] }
}

function lineOf({ years, at }: TrendFit) {
  const step = (years.high - years.low) / LINE_STEPS
  return Array.from({ length: LINE_STEPS + 1 }, (_, i) => at(years.low + i * step))
}
