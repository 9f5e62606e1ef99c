import type { NumericQuantity, When } from '@/contract/rules'
import { decimal } from './decimal'
import type { Estimate } from './estimate'
import { ANYTHING, only, over, plus, type Interval } from './interval'
import type { Quantities } from './quantities'
import type { Quantity } from './quantity'
import type { RuleBook } from './ruleBook'
import { knownFacts, linesOf, rangeFacts, truthOf, type Facts } from './truthOf'

/**
 * Whether the verdict would be another anywhere inside the ranges of the estimated inputs.
 *
 * Exact, not by trying corners: a verdict can only change where a number crosses a line, so one
 * try on every crossing and one between each two neighbours visits every verdict there is. TPP and
 * die area vary independently and density follows; likewise memory, links and their sum.
 */
export function flipsInRange(when: When, of: Quantities, book: RuleBook): boolean {
  // Two cheap answers first, since a date slider asks about every chip at once: nothing to vary, or
  // settled even if each number varied on its own.
  if (!hasRanges(of) || truthOf(when, rangeFacts(of), book) !== 'unknown') return false
  const verdict = truthOf(when, knownFacts(of), book)
  return placesInRange(when, of, book).some((facts) => truthOf(when, facts, book) !== verdict)
}

const hasRanges = ({ tpp, dram_GBps, io_GBps, dieArea_mm2 }: Quantities): boolean =>
  [tpp, dram_GBps, io_GBps].some(({ value, range }) => value !== null && range.low < range.high) ||
  (dieArea_mm2 !== null && dieArea_mm2.low < dieArea_mm2.high)

/** Facts inside the ranges, so chosen that every outcome of the tree that occurs there occurs here. */
export function placesInRange(when: When, of: Quantities, book: RuleBook): readonly Facts[] {
  const lines = (q: NumericQuantity) => linesOf(when, q, book)
  const known = knownFacts(of)
  return silicon(of, lines).flatMap((tppAndDensity) =>
    bandwidths(of, lines).map((rates) => ({ ...known, ...tppAndDensity, ...rates })),
  )
}

type Lines = (q: NumericQuantity) => readonly number[]

function silicon({ tpp, dieArea_mm2: area }: Quantities, lines: Lines) {
  const edges = area ? lines('pd').flatMap((pd) => [pd * area.low, pd * area.high]) : []
  return tries(tpp, [...lines('tpp'), ...edges]).flatMap((processing) =>
    areaTries(area, processing, lines('pd')).map((mm2) => ({
      tpp: processing,
      pd: mm2 === null ? ANYTHING : over(processing, only(mm2)),
    })),
  )
}

function areaTries(area: Estimate | null, tpp: Interval, lines: readonly number[]) {
  if (area === null) return [null]
  return between(
    area,
    lines.map((pd) => tpp.low / pd),
  )
}

function bandwidths({ dram_GBps: dram, io_GBps: io }: Quantities, lines: Lines) {
  const sums = lines('sum_GBps')
  const edges = sums.flatMap((sum) => [sum - io.range.low, sum - io.range.high])
  return tries(dram, [...lines('dram_GBps'), ...edges]).flatMap((memory) =>
    tries(io, [...lines('io_GBps'), ...sums.map((sum) => sum - memory.low)]).map((link) => ({
      dram_GBps: memory,
      io_GBps: link,
      sum_GBps: dram.value === null || io.value === null ? ANYTHING : plus(memory, link),
    })),
  )
}

/** A number that is not fully known has nothing to try: it stays what is known of it. */
const tries = ({ value, known, range }: Quantity, lines: readonly number[]): readonly Interval[] =>
  value === null ? [known] : between({ value, ...range }, lines).map(only)

/** The value, both ends, every crossing inside, and a number between each two of them. */
function between(
  { value, low, high }: Omit<Estimate, 'grade'>,
  lines: readonly number[],
): readonly number[] {
  if (low === high) return [value]
  const inside = lines.map(decimal).filter((line) => line > low && line < high)
  const stops = [...new Set([low, ...inside, value, high])].sort((a, b) => a - b)
  const middles = stops.slice(1).map((stop, i) => (stop + (stops[i] ?? stop)) / 2)
  return [...stops, ...middles]
}
