import type { Rule, When } from '@/contract/rules'

/** What the engine needs of a rule. Words, citations and sources stay with the page. */
export type PolicyRule = Pick<Rule, 'id' | 'kind' | 'effective' | 'end' | 'when'>

/** The rules as data. No line, date or bit length stands in code. */
export type RuleBook = {
  rules: readonly PolicyRule[]
  bitLength: Readonly<Record<string, number>>
}

/** A rule that can be computed for a chip. */
export type ComputedRule = PolicyRule & { when: When }

/** The rule of that id; undefined where the book has none. */
export const ruleIn = (book: RuleBook, id: string): PolicyRule | undefined =>
  book.rules.find((rule) => rule.id === id)

/** The rules with a tree, in the order of the data. */
export const computedRules = (book: RuleBook): readonly ComputedRule[] =>
  book.rules.flatMap((rule) => (rule.when === null ? [] : [{ ...rule, when: rule.when }]))

/**
 * The tree of a rule that another rule leans on.
 *
 * @param trail rules on the way to it, the first asked for first
 * @throws RangeError when there is no such tree, or when the rules lean on each other in a circle
 */
export function treeOf(book: RuleBook, id: string, trail: readonly string[]): When {
  if (trail.includes(id)) {
    throw new RangeError(`rules lean on each other in a circle: ${[...trail, id].join(' → ')}`)
  }
  const when = ruleIn(book, id)?.when
  if (when) return when
  throw new RangeError(`rule ${trail.at(-1) ?? ''} leans on ${id}, which has no tree`)
}
