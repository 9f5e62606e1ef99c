import type { QuantityName, Rule } from '@/contract/rules'
import { inForce, type DatedEvent } from './days'
import { decisionOn, type Decision, type Leaf, type LicenceStatus, type Question } from './decision'
import { placesInRange } from './flips'
import type { Truth } from './kleene'
import { isOfProduct, NEVER_SOLD, RULE_ROLES } from './productFacts'
import type { Quantities } from './quantities'
import { ruleIn, type RuleBook } from './ruleBook'
import { flagTruth, knownFacts, truthOf, type Facts } from './truthOf'
import type { RuleVerdict } from './verdicts'
import { rulesAsked, walk, type Answer } from './walk'

/** Washington's gate for one chip and China on one day. */
export type ChipStatus = {
  status: LicenceStatus
  /** 1 not bound at all, 2–5 as in `decisionOn`, 6 undecided. */
  step: 1 | Leaf['step'] | 6
  reason: 'foreignOrigin' | 'neverSold' | 'steps' | 'undecided'
  /** The rule behind it; null where no single rule is. */
  ruleId: Rule['id'] | null
  /** Every question asked, in order: the reason in full. */
  answers: readonly Answer[]
  /** What leaves it undecided. */
  missing: readonly (QuantityName | 'controlledOrigin')[]
  /** Every status that is possible by what is known: one, unless undecided. */
  possible: readonly LicenceStatus[]
  /** The same with estimated inputs anywhere in their ranges; more than one: it could flip. */
  inRange: readonly LicenceStatus[]
  /** The rule on the part of sales due beside a licence under the letters of 2025. */
  paymentRuleId: Rule['id'] | null
}

/**
 * The status of a chip for China on a day, by six steps of which the first that fits decides: not of
 * US origin or never sold (1), the steps of `decisionOn` (2–5), undecided (6).
 *
 * An unknown verdict makes the status unknown only where it is needed: if every answer leads to one
 * status, that is the status, and nothing that is still missing can overturn it.
 *
 * @param verdicts of this chip, for every rule that has a tree
 * @param day YYYY-MM-DD
 */
export function statusOf(
  of: Quantities,
  verdicts: readonly RuleVerdict[],
  day: string,
  book: RuleBook,
  events: readonly DatedEvent[],
): ChipStatus {
  if (of.controlledOrigin === 'cn') return notApplicable('foreignOrigin')
  if (NEVER_SOLD.some((product) => isOfProduct(of.id, product))) return notApplicable('neverSold')

  const decision = decisionOn(day, book, events)
  const { answers } = walk(decision, answersFrom(knownFacts(of), book))
  const leaves = leavesFrom(decision, knownFacts(of), book)
  const foreign = of.controlledOrigin === null ? (['notApplicable'] as const) : []
  const possible = unique([...foreign, ...leaves.map(({ status }) => status)])
  const anywhere = verdicts.some(({ flips }) => flips) ? leavesInRange(decision, of, book) : leaves
  const inRange = unique([...foreign, ...anywhere.map(({ status }) => status)])
  const [leaf] = leaves
  if (leaf === undefined || possible.length > 1) {
    const missing = answers.flatMap(({ ask, truth }) => {
      if (truth !== 'unknown') return []
      if ('flag' in ask) return [ask.flag]
      return verdicts.find(({ ruleId }) => ruleId === ask.rule)?.missing ?? []
    })
    const origin = foreign.length > 0 ? (['controlledOrigin'] as const) : []
    return {
      ...NOTHING,
      status: 'unknown',
      step: 6,
      reason: 'undecided',
      answers,
      missing: unique([...origin, ...missing]),
      possible,
      inRange,
    }
  }
  const { status, step } = leaf
  const licensed = status === 'licenceCaseByCase' && leaves.every((other) => other.step === 5)
  return {
    status,
    step,
    reason: 'steps',
    ruleId: leaves.every(({ ruleId }) => ruleId === leaf.ruleId) ? leaf.ruleId : null,
    answers,
    missing: [],
    possible,
    inRange,
    paymentRuleId: licensed ? paymentOn(day, book) : null,
  }
}

const answersFrom =
  (facts: Facts, book: RuleBook) =>
  (ask: Question): Truth =>
    'flag' in ask ? flagTruth(facts[ask.flag], true) : truthOf(ask, facts, book)

const leavesInRange = (decision: Decision, of: Quantities, book: RuleBook) =>
  placesInRange({ all: rulesAsked(decision).map((rule) => ({ rule })) }, of, book).flatMap(
    (facts) => leavesFrom(decision, facts, book),
  )

/** An unknown yes or no is tried both ways, so that all rules are asked about the same chip. */
const leavesFrom = (decision: Decision, facts: Facts, book: RuleBook) =>
  eitherWay(facts.dataCentre).flatMap((dataCentre) =>
    eitherWay(facts.usAvailable).flatMap(
      (usAvailable) =>
        walk(decision, answersFrom({ ...facts, dataCentre, usAvailable }, book)).leaves,
    ),
  )

const eitherWay = (flag: boolean | null) => (flag === null ? [true, false] : [flag])

function paymentOn(day: string, book: RuleBook): Rule['id'] | null {
  const rule = ruleIn(book, RULE_ROLES.revenueShare)
  return rule && inForce(rule, day) ? rule.id : null
}

const NOTHING = { ruleId: null, answers: [], missing: [], paymentRuleId: null } as const

const notApplicable = (reason: 'foreignOrigin' | 'neverSold'): ChipStatus => ({
  ...NOTHING,
  status: 'notApplicable',
  step: 1,
  reason,
  possible: ['notApplicable'],
  inRange: ['notApplicable'],
})

const unique = <Item>(items: readonly Item[]): Item[] => [...new Set(items)]
