import type { Chip } from '@/contract/chips'
import { releaseYear } from './dates'
import type { FigureField } from './fields'
import { metricOf, missingFields, type MetricFigure } from './metricOf'
import type { MetricId } from './metrics'

export type MetricRow = { chip: Chip; figure: MetricFigure }
/** A chip that cannot be drawn, with the fields nobody published; named under the chart. */
export type MissingRow = { chip: Chip; fields: readonly FigureField[] }
export type MetricRows = { drawn: readonly MetricRow[]; missing: readonly MissingRow[] }

export type PairRow = { chip: Chip; x: MetricFigure; y: MetricFigure }
export type PairRows = { drawn: readonly PairRow[]; missing: readonly MissingRow[] }

export type SortKey = MetricId | 'date'
export type SortDirection = 'ascending' | 'descending'

/** One metric of many chips, in their order, and the chips without it. */
export function rowsOf(chips: readonly Chip[], id: MetricId): MetricRows {
  const drawn: MetricRow[] = []
  const missing: MissingRow[] = []
  for (const chip of chips) {
    const figure = metricOf(chip, id)
    if (figure === null) missing.push({ chip, fields: missingFields(chip, id) })
    else drawn.push({ chip, figure })
  }
  return { drawn, missing }
}

/** Two metrics of many chips for a scatter; a chip needs both to be drawn. */
export function pairsOf(chips: readonly Chip[], xId: MetricId, yId: MetricId): PairRows {
  const drawn: PairRow[] = []
  const missing: MissingRow[] = []
  for (const chip of chips) {
    const x = metricOf(chip, xId)
    const y = metricOf(chip, yId)
    if (x !== null && y !== null) drawn.push({ chip, x, y })
    else {
      const fields = [...missingFields(chip, xId), ...missingFields(chip, yId)]
      missing.push({ chip, fields: [...new Set(fields)] })
    }
  }
  return { drawn, missing }
}

/**
 * Chips by a metric's value or by release date (middle of the period stated). Chips without the
 * value or date come last either way; equal ones keep their order.
 */
export function sortChips(
  chips: readonly Chip[],
  key: SortKey,
  direction: SortDirection = 'descending',
): readonly Chip[] {
  const sign = direction === 'ascending' ? 1 : -1
  return chips
    .map((chip) => ({ chip, value: sortValue(chip, key) }))
    .toSorted((a, b) => {
      if (a.value === null || b.value === null)
        return Number(a.value === null) - Number(b.value === null)
      return sign * (a.value - b.value)
    })
    .map(({ chip }) => chip)
}

function sortValue(chip: Chip, key: SortKey): number | null {
  if (key === 'date') return releaseYear(chip)
  return metricOf(chip, key)?.value ?? null
}
