import { at } from './at'
import { valuesAtRanks } from './valuesAtRanks'

/** The edges of the bands that are drawn: 90% and 50% round the median. */
export const PERCENTILES = ['p5', 'p25', 'p50', 'p75', 'p95'] as const
export type Percentile = (typeof PERCENTILES)[number]

const LOWER_FRACTIONS = [0.05, 0.25, 0.5]

const found = new Float64Array(LOWER_FRACTIONS.length * 4)

/**
 * The five percentiles by linear interpolation between neighbouring ranks (Hyndman and Fan's type
 * 7). The upper ones mirror the lower, so that those of −x are exactly the negatives of those of x.
 *
 * @param values finite, at least one; they stay as they are
 * @param into receives the five numbers from `start` on
 */
export function percentilesInto(values: Float64Array, into: Float64Array, start: number): void {
  const last = values.length - 1
  valuesAtRanks(values, ranksOf(last), found)
  LOWER_FRACTIONS.forEach((fraction, i) => {
    const position = last * fraction
    const past = position - Math.floor(position)
    const mirror = found.length - 1 - 2 * i
    into[start + i] = mix(at(found, 2 * i), at(found, 2 * i + 1), past)
    into[start + 4 - i] = mix(at(found, mirror), at(found, mirror - 1), past)
  })
}

/** From `a` the part `past`, 0–1, of the way to `b`; at a half the same from both ends. */
const mix = (a: number, b: number, past: number): number =>
  past === 0.5 ? (a + b) / 2 : a + past * (b - a)

/**
 * The ranks that interpolation looks at, rising: those round each lower fraction, then their
 * mirrors. At the median the two pairs coincide in value, not in place.
 */
function ranksOf(last: number): readonly number[] {
  const lower = LOWER_FRACTIONS.flatMap((fraction) => {
    const rank = Math.floor(last * fraction)
    return [rank, Math.min(rank + 1, last)]
  })
  const mirrored = lower.map((rank) => last - rank)
  return [...lower, ...mirrored.toReversed()]
}
