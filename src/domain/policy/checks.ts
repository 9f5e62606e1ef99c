import type { Grade } from '@/contract/common'
import type { FlagTerm, IdTerm, NumberTerm, When } from '@/contract/rules'
import { decimal } from './decimal'
import { bestOf, worstOf } from './grades'
import { allOf, anyOf, compare, negate, truth, type Truth } from './kleene'
import type { Quantities } from './quantities'
import type { Quantity } from './quantity'
import { treeOf, type RuleBook } from './ruleBook'
import { flagTruth } from './truthOf'

type Outcome = {
  truth: Truth
  /** What the outcome rests on at best; null where it is unknown or rests on ungraded inputs only. */
  grade: Grade | null
}

/** One comparison, with all that a page needs to write it out: "2,368 < 4,800". */
export type NumberCheck = Outcome & {
  kind: 'number'
  term: NumberTerm
  quantity: Quantity
  /** Where the number really stands, whatever the term asks; null when it is unknown. */
  relation: '<' | '=' | '>' | null
  /** (number − line) / line: 0.04 is 4% above the line; null when unknown or the line is 0. */
  distanceRatio: number | null
  /** The outcome over the whole range of an estimated number; unknown where the line cuts the range. */
  inRange: Truth
}
type FlagCheck = Outcome & { kind: 'flag'; term: FlagTerm; value: boolean | null }
type IdCheck = Outcome & { kind: 'id'; term: IdTerm; id: string }
export type TermCheck = NumberCheck | FlagCheck | IdCheck

/** A rule's tree with the outcome at every node. */
export type Check =
  | TermCheck
  | (Outcome & { kind: 'all' | 'any'; parts: readonly Check[] })
  | (Outcome & { kind: 'not'; part: Check })
  | (Outcome & { kind: 'rule'; ruleId: string; part: Check })

/**
 * Evaluates a tree and keeps the working.
 *
 * The grade of a conclusion is that of its best proof: a conjunction that holds needs all its parts
 * (the worst counts), one that fails fails by any failed part (the best counts), and so by turns.
 */
export function checkOf(
  when: When,
  of: Quantities,
  book: RuleBook,
  trail: readonly string[] = [],
): Check {
  const inner = (part: When) => checkOf(part, of, book, trail)
  if ('all' in when) {
    const parts = when.all.map(inner)
    return { kind: 'all', parts, ...joined(parts, allOf(parts.map(truthIn)), 'notMet') }
  }
  if ('any' in when) {
    const parts = when.any.map(inner)
    return { kind: 'any', parts, ...joined(parts, anyOf(parts.map(truthIn)), 'met') }
  }
  if ('not' in when) {
    const part = inner(when.not)
    return { kind: 'not', part, truth: negate(part.truth), grade: part.grade }
  }
  if ('rule' in when) {
    const part = checkOf(treeOf(book, when.rule, trail), of, book, [...trail, when.rule])
    return { kind: 'rule', ruleId: when.rule, part, truth: part.truth, grade: part.grade }
  }
  if (when.op === 'is') {
    const value = of[when.q]
    return { kind: 'flag', term: when, value, truth: flagTruth(value, when.value), grade: null }
  }
  if (when.op === 'in') {
    const named = when.value.includes(of.id)
    return { kind: 'id', term: when, id: of.id, truth: truth(named), grade: null }
  }
  return numberCheck(when, of[when.q])
}

const truthIn = (check: Check): Truth => check.truth

/** @param byOne the outcome that a single part settles; the other one needs every part */
function joined(parts: readonly Check[], outcome: Truth, byOne: Truth): Outcome {
  if (outcome === 'unknown') return { truth: outcome, grade: null }
  const grades = parts.filter((part) => part.truth === outcome).map(({ grade }) => grade)
  return { truth: outcome, grade: outcome === byOne ? bestOf(grades) : worstOf(grades) }
}

function numberCheck(term: NumberTerm, quantity: Quantity): NumberCheck {
  const { op, value: line } = term
  const { value, known, range, grade } = quantity
  const outcome = compare(known, op, line)
  return {
    kind: 'number',
    term,
    quantity,
    relation: value === null ? null : relationOf(value, line),
    distanceRatio: value === null || line === 0 ? null : decimal((value - line) / line),
    inRange: compare(range, op, line),
    truth: outcome,
    grade: outcome === 'unknown' ? null : grade,
  }
}

function relationOf(value: number, line: number): '<' | '=' | '>' {
  if (value === line) return '='
  return value < line ? '<' : '>'
}
