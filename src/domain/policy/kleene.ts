import type { Comparison } from '@/contract/rules'
import type { Interval } from './interval'

/** Three-valued truth: `unknown` where what is known does not decide. */
const TRUTHS = ['met', 'notMet', 'unknown'] as const
export type Truth = (typeof TRUTHS)[number]

/** Two-valued truth as one of three. */
export const truth = (met: boolean): Truth => (met ? 'met' : 'notMet')

/** Kleene's strong conjunction; met when there is nothing to fail. */
export function allOf(parts: readonly Truth[]): Truth {
  if (parts.includes('notMet')) return 'notMet'
  return parts.includes('unknown') ? 'unknown' : 'met'
}

/** Kleene's strong disjunction; not met when there is nothing to meet. */
export function anyOf(parts: readonly Truth[]): Truth {
  if (parts.includes('met')) return 'met'
  return parts.includes('unknown') ? 'unknown' : 'notMet'
}

/** Kleene's strong negation: what is unknown stays unknown. */
export function negate(part: Truth): Truth {
  if (part === 'unknown') return 'unknown'
  return truth(part === 'notMet')
}

type Test = (interval: Interval, line: number) => Truth

const TESTS: Record<Comparison, Test> = {
  '>=': ({ low, high }, line) => side(low >= line, high < line),
  '>': ({ low, high }, line) => side(low > line, high <= line),
  '<=': ({ low, high }, line) => side(high <= line, low > line),
  '<': ({ low, high }, line) => side(high < line, low >= line),
}

/** Whether every number of the interval stands on the wanted side of the line, none, or only some. */
export const compare = (interval: Interval, op: Comparison, line: number): Truth =>
  TESTS[op](interval, line)

function side(every: boolean, none: boolean): Truth {
  if (every) return 'met'
  return none ? 'notMet' : 'unknown'
}
