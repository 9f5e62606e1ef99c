import { at } from './at'
import { valuesAtRanks } from './valuesAtRanks'

/** The edges of the bands that are drawn: 90% and 50% round the median. */
export const PERCENTILES = ['p5', 'p25', 'p50', 'p75', 'p95'] as const
export type Percentile = (typeof PERCENTILES)[number]

/** The lower ones; their mirrors are the upper ones. */
const TAILS = [0.05, 0.25]

const found = new Float64Array(10)
/** The columns of a table are all of one length. */
let known: { last: number; ranks: readonly number[] } = { last: -1, ranks: [] }

/**
 * The five percentiles by linear interpolation between neighbouring ranks (Hyndman and Fan's type
 * 7). The upper ones mirror the lower, so that those of −x are exactly the negatives of those of x.
 *
 * @param values finite, at least one; they stay as they are
 * @param into receives the five numbers from `start` on
 */
export function percentilesInto(values: Float64Array, into: Float64Array, start: number): void {
  const last = values.length - 1
  if (last !== known.last) known = { last, ranks: ranksOf(last) }
  const { ranks } = known
  valuesAtRanks(values, ranks, found)
  const valueAt = (rank: number) => at(found, ranks.indexOf(rank))
  TAILS.forEach((fraction, i) => {
    const rank = Math.floor(last * fraction)
    const past = last * fraction - rank
    const next = Math.min(rank + 1, last)
    into[start + i] = mix(valueAt(rank), valueAt(next), past)
    into[start + 4 - i] = mix(valueAt(last - rank), valueAt(last - next), past)
  })
  into[start + 2] = (valueAt(Math.floor(last / 2)) + valueAt(Math.ceil(last / 2))) / 2
}

/** From `a` the part `past`, 0–1, of the way to `b`. */
const mix = (a: number, b: number, past: number): number => (past > 0 ? a + past * (b - a) : a)

/** The ranks that interpolation looks at, rising; some may coincide. */
function ranksOf(last: number): readonly number[] {
  const lower = TAILS.flatMap((fraction) => {
    const rank = Math.floor(last * fraction)
    return [rank, Math.min(rank + 1, last)]
  })
  const upper = lower.map((rank) => last - rank)
  return [...lower, Math.floor(last / 2), Math.ceil(last / 2), ...upper].sort((a, b) => a - b)
}
