import type { Grade } from '@/contract/common'
import type { QuantityName, RuleKind } from '@/contract/rules'
import { checkOf, type Check, type TermCheck } from './checks'
import { inForce } from './days'
import { flipsInRange } from './flips'
import type { Truth } from './kleene'
import type { Quantities } from './quantities'
import { computedRules, type ComputedRule, type RuleBook } from './ruleBook'

/** One rule held against one chip. What `met` means depends on the kind. */
export type RuleVerdict = {
  ruleId: string
  kind: RuleKind
  verdict: Truth
  inForce: boolean
  /** The quantities that leave it unknown; empty when it is decided. */
  missing: readonly QuantityName[]
  /** The inputs behind them, as the form calls them. */
  missingInputs: readonly string[]
  /** Of the best proof; D when the verdict would change inside the range; null when ungraded. */
  grade: Grade | null
  /** Whether another verdict is possible inside the ranges of estimated inputs. */
  flips: boolean
  check: Check
}

/** Every rule that has a tree, for one chip on one day, in force or not. */
export const verdictsOf = (of: Quantities, book: RuleBook, day: string): readonly RuleVerdict[] =>
  computedRules(book).map((rule) => verdictOf(rule, of, book, day))

/** @param day YYYY-MM-DD; only `inForce` depends on it */
export function verdictOf(
  rule: ComputedRule,
  of: Quantities,
  book: RuleBook,
  day: string,
): RuleVerdict {
  const check = checkOf(rule.when, of, book, [rule.id])
  const flips = flipsInRange(rule.when, of, book)
  const undecided = check.truth === 'unknown' ? undecidedIn(check) : []
  return {
    ruleId: rule.id,
    kind: rule.kind,
    verdict: check.truth,
    inForce: inForce(rule, day),
    missing: unique(undecided.map(({ term }) => term.q)),
    missingInputs: unique(undecided.flatMap(inputsMissing)).sort(),
    grade: flips && check.grade !== null ? 'D' : check.grade,
    flips,
    check,
  }
}

/** The unknown terms that matter: a part that is settled anyway misses nothing. */
export function undecidedIn(check: Check): readonly TermCheck[] {
  if (check.truth !== 'unknown') return []
  if ('parts' in check) return check.parts.flatMap(undecidedIn)
  return 'part' in check ? undecidedIn(check.part) : [check]
}

const inputsMissing = (check: TermCheck): readonly string[] =>
  check.kind === 'number' ? check.quantity.missingInputs : [check.term.q]

const unique = <Item>(items: readonly Item[]): Item[] => [...new Set(items)]
