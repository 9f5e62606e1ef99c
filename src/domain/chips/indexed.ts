import type { Chip } from '@/contract/chips'
import { metricOf, type MetricFigure } from './metricOf'
import type { MetricId } from './metrics'
import { ratioOf, unity, type Ratio } from './ratios'
import { rowsOf, type MissingRow } from './rows'

export type IndexRow = { chip: Chip; figure: MetricFigure; index: Ratio }
export type IndexRows = { drawn: readonly IndexRow[]; missing: readonly MissingRow[] }

/**
 * A metric of many chips with one chip counting as 1 (H20 = 1): value over the base's value, the
 * range by interval arithmetic, the base itself exactly 1.
 *
 * @returns in the order given, pure numbers; null when the base has no such figure above 0
 */
export function indexedRows(
  chips: readonly Chip[],
  metric: MetricId,
  base: Chip,
): IndexRows | null {
  const one = metricOf(base, metric)
  if (one === null || ratioOf(one, one) === null) return null
  const { drawn, missing } = rowsOf(chips, metric)
  return {
    drawn: drawn.flatMap(({ chip, figure }) => {
      const index = chip.id === base.id ? unity(figure) : ratioOf(figure, one)
      return index === null ? [] : [{ chip, figure, index }]
    }),
    missing,
  }
}
