import {
  afterLiteral,
  afterMatch,
  afterRepeat,
  cameFromLiteral,
  makeChances,
  makeCoder,
} from './lz.ts'
import { makeFinder } from './lzFind.ts'
import { makePrices } from './lzPrices.ts'
import { planSteps, type Step } from './lzPlan.ts'

/** Steps are planned for so many bytes at a time, with what has been learnt until then. */
const BLOCK = 8192

/** Bytes as few as they get; `read` of unpack.ts gives them back. */
export function write(bytes: Uint8Array): Uint8Array {
  const chances = makeChances()
  const writer = makeWriter(chances)
  const code = makeCoder(writer.bit, writer.plain)
  const matchesAt = makeFinder(bytes)
  let last: readonly number[] = [1, 1, 1, 1]
  let state = 0
  let at = 0

  function put({ length, distance, which }: Step): void {
    if (length === 1) {
      code.isMatch(state, 0)
      const expected = cameFromLiteral(state) ? -1 : (bytes[at - (last[0] ?? 1)] ?? 0)
      code.literal(bytes[at - 1] ?? 0, expected, bytes[at] ?? 0)
      state = afterLiteral(state)
    } else {
      code.isMatch(state, 1)
      code.isRepeat(state, which < 0 ? 0 : 1)
      if (which >= 0) code.which(state, which)
      code.length(which >= 0, length)
      if (which < 0) code.distance(length, distance - 1)
      last = [distance, ...last.filter((_, index) => index !== (which < 0 ? 3 : which))]
      state = which < 0 ? afterMatch(state) : afterRepeat(state)
    }
    at += length
  }

  while (at < bytes.length) {
    const until = Math.min(at + BLOCK, bytes.length)
    const start = { at, until, state, last }
    for (const step of planSteps(bytes, matchesAt, makePrices(chances.of), start)) put(step)
  }
  return writer.finish(bytes.length)
}

function makeWriter(chances: ReturnType<typeof makeChances>) {
  const out: number[] = []
  let low = 0
  let high = 0xffff_ffff

  function split(chance: number, one: number): number {
    const range = high - low
    const middle = low + (range >>> 16) * chance + (((range & 0xffff) * chance) >>> 16)
    if (one === 1) high = middle
    else low = middle + 1
    while (((low ^ high) & 0xff00_0000) === 0) {
      out.push(high >>> 24)
      low = (low << 8) >>> 0
      high = ((high << 8) | 0xff) >>> 0
    }
    return one
  }

  return {
    bit: (context: number, one: number): number => {
      split(chances.of(context), one)
      chances.learn(context, one)
      return one
    },
    plain: (bits: number, value: number): number => {
      for (let at = bits - 1; at >= 0; at -= 1) split(1 << 15, (value >>> at) & 1)
      return value
    },
    finish: (size: number): Uint8Array => {
      for (let count = 0; count < 4; count += 1) {
        out.push(low >>> 24)
        low = (low << 8) >>> 0
      }
      const packed = new Uint8Array(4 + out.length)
      new DataView(packed.buffer).setUint32(0, size)
      packed.set(out, 4)
      return packed
    },
  }
}
