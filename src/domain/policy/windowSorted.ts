import type { ChipInput } from './chipInput'
import { isExported } from './designResult'
import { sortByRule, type SortedChips } from './nearestLine'
import { RULE_ROLES } from './productFacts'
import { computedRules, type RuleBook } from './ruleBook'

/** A chip that passes by less than this, as a part of the line, passes only just. */
export const CLOSE_RATIO = 0.05

/**
 * The exported chips that the rule of 2023 stops, by what the window of 2026 says of them; null where
 * the data has not both rules. A chip that needs no licence has no use for the window; one of which
 * nobody can tell whether it needs one is `unknown`, whatever the window says.
 */
export function windowSorted(
  chips: readonly ChipInput[],
  book: RuleBook,
  day: string,
): SortedChips | null {
  const ruleOf = (id: string) => computedRules(book).find((rule) => rule.id === id)
  const window = ruleOf(RULE_ROLES.window2026)
  const control = ruleOf(RULE_ROLES.rule2023a)
  if (!window || !control) return null
  const controlled = sortByRule(control, chips.filter(isExported), book, day, CLOSE_RATIO)
  const having = (rows: SortedChips['met']) =>
    chips.filter(({ id }) => rows.some((row) => row.id === id))
  const sorted = sortByRule(window, having(controlled.met), book, day, CLOSE_RATIO)
  return { ...sorted, unknown: [...sorted.unknown, ...controlled.unknown] }
}
