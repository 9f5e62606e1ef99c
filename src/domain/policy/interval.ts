import { decimal } from './decimal'

/** All that a number can be, ends included; both ends are the number itself where it is known. */
export type Interval = { low: number; high: number }

/** A number about which nothing is known. */
export const ANYTHING: Interval = { low: -Infinity, high: Infinity }
/** A number that is known. */
export const only = (value: number): Interval => ({ low: value, high: value })
/** A number of which only the least is known. */
export const atLeast = (least: number): Interval => ({ low: least, high: Infinity })

/** a / b for positive b. */
export const over = (a: Interval, b: Interval): Interval => ({
  low: decimal(a.low / b.high),
  high: decimal(a.high / b.low),
})

/** a + b, end by end. */
export const plus = (a: Interval, b: Interval): Interval => ({
  low: decimal(a.low + b.low),
  high: decimal(a.high + b.high),
})
