import type { PeriodPart } from '@/contract/marketCommon'
import type { VendorRevenue } from '@/contract/marketSupply'
import type { ColumnPeriod } from '@/domain/policy/eventsOver'
import { yearOf } from './periods'

const QUARTERS: readonly PeriodPart[] = ['Q1', 'Q2', 'Q3', 'Q4']

export type QuarterSlot = { year: number; part: PeriodPart; row: VendorRevenue | null }

const isMoney = (row: VendorRevenue): boolean => row.metric === 'revenue'

/** A vendor's quarters from the first known to the last, with the unknown ones as gaps. */
export function quartersOf(
  rows: readonly VendorRevenue[],
  vendorId: string,
): readonly QuarterSlot[] {
  const own = rows.filter(
    (row) => row.vendorId === vendorId && isMoney(row) && QUARTERS.includes(row.period.part),
  )
  const years = own.map((row) => row.period.startYear)
  if (years.length === 0) return []
  const first = Math.min(...years)
  const slots = Array.from({ length: Math.max(...years) - first + 1 }, (_, i) => first + i).flatMap(
    (year) =>
      QUARTERS.map((part) => ({
        year,
        part,
        row: own.find(({ period }) => period.startYear === year && period.part === part) ?? null,
      })),
  )
  const known = slots.map(({ row }) => row !== null)
  return slots.slice(known.indexOf(true), known.lastIndexOf(true) + 1)
}

/** The spans of calendar quarters, decimal years. */
export const calendarPeriods = (slots: readonly QuarterSlot[]): readonly ColumnPeriod[] =>
  slots.map(({ year, part }) => {
    const from = year + QUARTERS.indexOf(part) / QUARTERS.length
    return { from, to: from + 1 / QUARTERS.length }
  })

export type RevenueGroup =
  | { kind: 'year'; year: number; rows: readonly VendorRevenue[] }
  | { kind: 'parts'; rows: readonly VendorRevenue[] }
  | { kind: 'cards'; rows: readonly VendorRevenue[] }

/**
 * Revenue by whole year, latest first, then of parts of a year, then cards sold: a quarter is
 * never set beside a year, nor cards beside money.
 */
export function revenueGroups(rows: readonly VendorRevenue[]): readonly RevenueGroup[] {
  const money = rows.filter(isMoney)
  const whole = money.filter(({ period }) => period.part === 'year')
  const years = [...new Set(whole.map(({ period }) => period.startYear))].toSorted((a, b) => b - a)
  return [
    ...years.map((year) => ({
      kind: 'year' as const,
      year,
      rows: whole.filter(({ period }) => period.startYear === year),
    })),
    {
      kind: 'parts' as const,
      rows: money
        .filter(({ period }) => period.part !== 'year')
        .toSorted((a, b) => yearOf(b.period) - yearOf(a.period)),
    },
    { kind: 'cards' as const, rows: rows.filter((row) => !isMoney(row)) },
  ].filter((group) => group.rows.length > 0)
}
