import { byCode } from '@/domain/order'
import { RULE_ROLES } from './productFacts'
import { ruleIn, type RuleBook } from './ruleBook'

/** The rules that begin a period, in order of time. */
const PERIOD_ROLES = ['rule2022', 'rule2023a', 'lettersOf2025', 'window2026'] as const
export type PeriodRole = (typeof PERIOD_ROLES)[number]

export type Period = {
  role: PeriodRole
  /** First day; the period runs to the day before the next one's. */
  from: string
}

/** What a day can be chosen from: the first letters to today, cut into periods. */
export type Periods = { first: string; periods: readonly Period[] }

/**
 * The periods of the rules as the data dates them; a rule that the data lacks begins none.
 *
 * @returns null where the data has no dated rule to begin with
 */
export function periodsOf(book: RuleBook): Periods | null {
  const periods = PERIOD_ROLES.flatMap((role): Period[] => {
    const from = ruleIn(book, RULE_ROLES[role])?.effective ?? null
    return from === null ? [] : [{ role, from }]
  }).toSorted((a, b) => byCode(a.from, b.from))
  const first = ruleIn(book, RULE_ROLES.firstLetters)?.effective ?? periods[0]?.from ?? null
  return first === null ? null : { first, periods }
}

/** The period that a day falls in; null before the first of them. */
export const periodOn = (day: string, { periods }: Periods): Period | null =>
  periods.filter(({ from }) => from <= day).at(-1) ?? null

const DAY_MS = 86_400_000

/** Days from one day of the calendar to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS)

/**
 * The day of the calendar (YYYY-MM-DD, UTC) so many days later, or earlier for a negative number.
 */
export const dayAfterDays = (from: string, days: number): string =>
  new Date(Date.parse(from) + days * DAY_MS).toISOString().slice(0, 10)
