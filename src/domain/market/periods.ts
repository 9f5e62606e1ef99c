import type { Period, PeriodPart } from '@/contract/marketCommon'

/** Middle of a part of a year against the year's own position, in years. */
const OFFSETS: Record<PeriodPart, number> = {
  year: 0,
  H1: -0.25,
  H2: 0.25,
  Q1: -0.375,
  Q2: -0.125,
  Q3: 0.125,
  Q4: 0.375,
  '9M': -0.125,
  cumulative: 0,
  range: 0,
}

/** Decimal year of the middle of a period: a whole year stands on its own number. */
export function yearOf({ startYear, endYear, part }: Period): number {
  return (startYear + (endYear ?? startYear)) / 2 + OFFSETS[part]
}
