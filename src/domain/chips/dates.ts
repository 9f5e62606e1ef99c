import type { Chip } from '@/contract/chips'

type Precision = Chip['release']['precision']

/**
 * The middle of the period that a partial date names, as a decimal year (2024.5 = 2 July 2024).
 *
 * A year counts as its middle, a month as its middle, a quarter (a month or day marked so) as the
 * middle of its calendar quarter, a day or a week as the noon of the date given. The coarser of the
 * text and the stated precision holds: "2025" marked `day` is still only a year.
 *
 * @param date 2024, 2024-04 or 2024-04-01
 * @returns years; null when the date is unknown or no date of the calendar
 */
export function decimalYear(date: string | null, precision: Precision): number | null {
  if (date === null) return null
  const [year = Number.NaN, month, day] = date.split('-').map(Number)
  if (!isCalendarDate(year, month, day)) return null
  const [start, end] = period(year, month, day, precision)
  const newYear = Date.UTC(year, 0, 1)
  return year + ((start + end) / 2 - newYear) / (Date.UTC(year + 1, 0, 1) - newYear)
}

/** When a chip came or is to come out, as a decimal year; null when nobody said. */
export function releaseYear({ release }: Pick<Chip, 'release'>): number | null {
  return decimalYear(release.date, release.precision)
}

/** First and last instant, in ms since 1970 UTC. */
function period(
  year: number,
  month: number | undefined,
  day: number | undefined,
  precision: Precision,
): readonly [number, number] {
  if (month === undefined || precision === 'year') {
    return [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)]
  }
  if (precision === 'quarter') {
    const first = 3 * Math.floor((month - 1) / 3)
    return [Date.UTC(year, first, 1), Date.UTC(year, first + 3, 1)]
  }
  if (day === undefined || precision === 'month') {
    return [Date.UTC(year, month - 1, 1), Date.UTC(year, month, 1)]
  }
  return [Date.UTC(year, month - 1, day), Date.UTC(year, month - 1, day + 1)]
}

/** Years 1000 to 9999: Date.UTC reads 0 to 99 as 1900 to 1999. */
function isCalendarDate(year: number, month = 1, day = 1): boolean {
  if (!(year >= 1000 && year <= 9999)) return false
  const time = new Date(Date.UTC(year, month - 1, day))
  return time.getUTCMonth() === month - 1 && time.getUTCDate() === day
}
