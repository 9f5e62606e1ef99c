import type { NumericQuantity, When } from '@/contract/rules'
import type { Interval } from './interval'
import { allOf, anyOf, compare, negate, truth, type Truth } from './kleene'
import type { Quantities } from './quantities'
import type { Quantity } from './quantity'
import { treeOf, type RuleBook } from './ruleBook'

/** What a rule can look at: intervals for numbers, null for an unknown yes or no. */
export type Facts = Readonly<Record<NumericQuantity, Interval>> &
  Pick<Quantities, 'dataCentre' | 'usAvailable' | 'id'>

/** The facts as known, estimates taken at their value. */
export const knownFacts = (of: Quantities): Facts => factsBy(of, ({ known }) => known)

/** The facts with every estimate anywhere in its range, each on its own. */
export const rangeFacts = (of: Quantities): Facts => factsBy(of, ({ range }) => range)

const factsBy = (of: Quantities, pick: (quantity: Quantity) => Interval): Facts => ({
  id: of.id,
  dataCentre: of.dataCentre,
  usAvailable: of.usAvailable,
  tpp: pick(of.tpp),
  pd: pick(of.pd),
  dram_GBps: pick(of.dram_GBps),
  io_GBps: pick(of.io_GBps),
  sum_GBps: pick(of.sum_GBps),
})

/** Whether a property is as a rule wants it; unknown where nobody has published it. */
export const flagTruth = (value: boolean | null, wanted: boolean): Truth =>
  value === null ? 'unknown' : truth(value === wanted)

/** A rule's three-valued verdict by Kleene's strong logic, without the working. */
export function truthOf(
  when: When,
  facts: Facts,
  book: RuleBook,
  trail: readonly string[] = [],
): Truth {
  const inner = (part: When) => truthOf(part, facts, book, trail)
  if ('all' in when) return allOf(when.all.map(inner))
  if ('any' in when) return anyOf(when.any.map(inner))
  if ('not' in when) return negate(inner(when.not))
  if ('rule' in when) {
    return truthOf(treeOf(book, when.rule, trail), facts, book, [...trail, when.rule])
  }
  if (when.op === 'is') return flagTruth(facts[when.q], when.value)
  if (when.op === 'in') return truth(when.value.includes(facts.id))
  return compare(facts[when.q], when.op, when.value)
}

/** Every number that a tree compares one quantity with, through the rules it leans on. */
export function linesOf(
  when: When,
  q: NumericQuantity,
  book: RuleBook,
  trail: readonly string[] = [],
): readonly number[] {
  const inner = (part: When) => linesOf(part, q, book, trail)
  if ('all' in when) return when.all.flatMap(inner)
  if ('any' in when) return when.any.flatMap(inner)
  if ('not' in when) return inner(when.not)
  if ('rule' in when) return linesOf(treeOf(book, when.rule, trail), q, book, [...trail, when.rule])
  return when.q === q ? [when.value] : []
}
