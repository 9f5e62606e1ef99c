import type { ChinaBasis } from '@/contract/lists'
import type { NvidiaQuarter } from '@/contract/marketNvidia'
import { decimalYear } from '@/domain/chips/dates'
import type { ColumnPeriod } from '@/domain/policy/eventsOver'

export type ChinaRevenue = NonNullable<NvidiaQuarter['chinaBilling_bnUSD']>

/**
 * The calendar year that most of a fiscal year or quarter of NVIDIA falls in: its fiscal year ends
 * late in the January of its own number.
 */
export const calendarYearOf = (fiscal: string): number => Number(fiscal.slice(2, 6)) - 1

/** A quarter of thirteen weeks, in years, and how far from it the next may end to follow on. */
const QUARTER = { length: 0.25, slack: 0.04 }

/**
 * The spans of fiscal quarters, in their order, decimal years: each begins where the one before it
 * ended; where none did, thirteen weeks before its own end.
 */
export function fiscalPeriods(quarters: readonly NvidiaQuarter[]): readonly ColumnPeriod[] {
  const ends = quarters.map(({ periodEnd }) => decimalYear(periodEnd, 'day') ?? Number.NaN)
  return ends.map((to, at) => {
    const before = ends[at - 1]
    const follows = before !== undefined && Math.abs(to - before - QUARTER.length) < QUARTER.slack
    return { from: follows ? before : to - QUARTER.length, to }
  })
}

/** NVIDIA's China revenue of a quarter on one basis; null where it was not reported on it. */
export function revenueOn(quarter: NvidiaQuarter, basis: ChinaBasis): ChinaRevenue | null {
  return basis === 'billing' ? quarter.chinaBilling_bnUSD : quarter.chinaHeadquarters_bnUSD
}

/**
 * Where the series break: the position of the first quarter after the last that was reported by
 * billing location. Null where one of the two bases has no quarter.
 */
export function breakAt(quarters: readonly NvidiaQuarter[]): number | null {
  const last = quarters.findLastIndex((quarter) => revenueOn(quarter, 'billing') !== null)
  const after = quarters.slice(last + 1)
  const goesOn = after.some((quarter) => revenueOn(quarter, 'headquarters') !== null)
  return last >= 0 && goesOn ? last + 1 : null
}

/**
 * The quarters that stand on both bases, with how far apart the two are; `reported` is false where
 * either was only worked out.
 */
export function onBothBases(
  quarters: readonly NvidiaQuarter[],
): readonly { quarter: NvidiaQuarter; ratio: number; reported: boolean }[] {
  return quarters.flatMap((quarter) => {
    const billing = revenueOn(quarter, 'billing')
    const headquarters = revenueOn(quarter, 'headquarters')
    return billing && headquarters && billing.value > 0
      ? [
          {
            quarter,
            ratio: headquarters.value / billing.value,
            reported: billing.kind === 'measured' && headquarters.kind === 'measured',
          },
        ]
      : []
  })
}
