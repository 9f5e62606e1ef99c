import { placeOverColumns, type ColumnPeriod, type TimeSpan } from '@/domain/policy/eventsOver'

/** Where events can stand on the axis of a chart of time. */
export type TimeAxis = {
  /** Decimal years that the axis shows. */
  span: TimeSpan
  /** Decimal year to the chart's own axis; null where the chart has no place for it. */
  place: (year: number) => number | null
  /** Where the chart's ground changes, on its own axis: no event's name crosses it. */
  edge?: number | undefined
}

/** An axis of decimal years: 2024 is the first of January. */
export const dateAxis = ([from, to]: readonly [number, number]): TimeAxis => ({
  span: { from, to },
  place: (year) => year,
})

/** An axis of whole years, each on its middle: 2024 is the second of July. */
export const yearAxis = ([from, to]: readonly [number, number], edge?: number): TimeAxis => ({
  span: { from: from + 0.5, to: to + 0.5 },
  place: (year) => year - 0.5,
  edge,
})

/** A row of columns, one per period; null without any. */
export function columnAxis(periods: readonly ColumnPeriod[], edge?: number): TimeAxis | undefined {
  const first = periods[0]
  const last = periods.at(-1)
  if (!first || !last) return undefined
  return {
    span: { from: first.from, to: last.to },
    place: (year) => placeOverColumns(year, periods),
    edge,
  }
}
