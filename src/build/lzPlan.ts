import { afterLiteral, afterMatch, afterRepeat, KEPT, LONGEST, SHORTEST } from './lz.ts'
import type { Match } from './lzFind.ts'
import type { Prices } from './lzPrices.ts'

/** One literal (length 1), or a match; `which` of the last distances it is, or -1. */
export type Step = { length: number; distance: number; which: number }

type Start = { at: number; until: number; state: number; last: readonly number[] }

/** From this length on a match is taken as it is: nothing inside it is looked at. */
const LONG = 48

/** The cheapest steps from `at` to `until`, where each one's price depends on those before it. */
export function planSteps(
  bytes: Uint8Array,
  matchesAt: (at: number) => readonly Match[],
  prices: Prices,
  start: Start,
): readonly Step[] {
  const size = start.until - start.at
  const costs = new Float64Array(size + 1).fill(Infinity)
  const lengths = new Uint16Array(size + 1)
  const distances = new Int32Array(size + 1)
  const whichs = new Int8Array(size + 1)
  /** State and last distances behind each position that was gone on from. */
  const states = new Uint8Array(size + 1)
  const lasts = new Int32Array((size + 1) * KEPT)
  costs[0] = 0
  states[0] = start.state
  lasts.set(start.last)

  const costAt = (at: number) => costs[at] ?? Infinity
  const stateAt = (at: number) => states[at] ?? 0
  const lastAt = (at: number, which: number) => lasts[at * KEPT + which] ?? 1

  function offer(to: number, length: number, distance: number, which: number, cost: number): void {
    if (costAt(to) <= cost) return
    costs[to] = cost
    lengths[to] = length
    distances[to] = distance
    whichs[to] = which
  }

  /** What the best way to a position leaves behind there. */
  function settle(at: number): void {
    const length = lengths[at] ?? 1
    const which = whichs[at] ?? -1
    const from = at - length
    const state = stateAt(from)
    if (length === 1) states[at] = afterLiteral(state)
    else states[at] = which < 0 ? afterMatch(state) : afterRepeat(state)
    lasts.copyWithin(at * KEPT, from * KEPT, from * KEPT + KEPT)
    if (length === 1) return
    for (let index = which < 0 ? KEPT - 1 : which; index > 0; index -= 1)
      lasts[at * KEPT + index] = lastAt(from, index - 1)
    lasts[at * KEPT] = distances[at] ?? 1
  }

  /** Offers every match at a position; gives the length of the longest. */
  function offerMatches(from: number, at: number, most: number): number {
    const state = stateAt(from)
    let longest = 0
    for (let which = 0; which < KEPT; which += 1) {
      const distance = lastAt(from, which)
      let length = 0
      if (distance <= at)
        while (length < most && bytes[at + length] === bytes[at + length - distance]) length += 1
      if (length < SHORTEST) continue
      const cost = costAt(from) + prices.repeat(state, which)
      const first = length < LONG ? SHORTEST : length
      for (let each = first; each <= length; each += 1)
        offer(from + each, each, distance, which, cost + prices.length(true, each))
      longest = Math.max(longest, length)
    }
    const cost = costAt(from) + prices.match(state)
    let shorter = SHORTEST - 1
    for (const { length, distance } of matchesAt(at)) {
      const reach = Math.min(length, most)
      for (let each = reach < LONG ? shorter + 1 : reach; each <= reach; each += 1) {
        const price = prices.length(false, each) + prices.distance(each, distance)
        offer(from + each, each, distance, -1, cost + price)
      }
      shorter = length
      longest = Math.max(longest, reach)
    }
    return longest
  }

  for (let from = 0; from < size;) {
    if (from > 0) settle(from)
    const at = start.at + from
    const expected = bytes[at - lastAt(from, 0)] ?? 0
    const price = prices.literal(stateAt(from), bytes[at - 1] ?? 0, expected, bytes[at] ?? 0)
    offer(from + 1, 1, 0, -1, costAt(from) + price)
    const longest = offerMatches(from, at, Math.min(LONGEST, size - from))
    from += longest < LONG ? 1 : longest
  }

  const steps: Step[] = []
  for (let at = size; at > 0; at -= lengths[at] ?? 1)
    steps.push({
      length: lengths[at] ?? 1,
      distance: distances[at] ?? 0,
      which: whichs[at] ?? -1,
    })
  return steps.toReversed()
}
