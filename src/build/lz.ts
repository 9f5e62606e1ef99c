/*
 * A text in as few bytes as a few hundred lines can: earlier text is named by distance and length,
 * and every bit of that is coded by how likely it is where it stands. The order of the choices and
 * their contexts are here; a writer passes the bit, a reader gets it (src/build/lzWrite.ts, unpack.ts).
 */

/** Codes one bit in a context. A reader ignores what it is given. */
export type CodeBit = (context: number, bit: number) => number

export const SHORTEST = 2
export const LONGEST = 273
export const KEPT = 4

/** Before and after each kind of step: what came last says much of what comes next. */
const STATES = 12
export const afterLiteral = (state: number): number =>
  state < 4 ? 0 : state < 10 ? state - 3 : state - 6
export const afterMatch = (state: number): number => (state < 7 ? 7 : 10)
export const afterRepeat = (state: number): number => (state < 7 ? 8 : 11)
export const cameFromLiteral = (state: number): boolean => state < 7

const MATCH = 0
const REPEAT = MATCH + STATES
const WHICH = REPEAT + STATES
const LENGTHS = WHICH + STATES * 3
const LENGTH_SIZE = 2 + 8 + 8 + 256
const SLOTS = LENGTHS + LENGTH_SIZE * 2
const NEAR = SLOTS + 4 * 64
const FAR = NEAR + 128
const ALIGNED = FAR + 32
const LITERALS = ALIGNED + 16
/** How many contexts there are: literals by the byte before them, and by the byte expected. */
const CONTEXTS = LITERALS + 256 * 0x300

/** Names of the coded choices, over any way to code a bit. */
export function makeCoder(bit: CodeBit, plain: (bits: number, value: number) => number) {
  function tree(base: number, width: number, value: number): number {
    let node = 1
    for (let at = width - 1; at >= 0; at -= 1)
      node = node * 2 + bit(base + node, (value >>> at) & 1)
    return node - (1 << width)
  }

  /** From the lowest bit up: those of near distances are alike. */
  function reversed(base: number, width: number, value: number): number {
    let node = 1
    let result = 0
    for (let at = 0; at < width; at += 1) {
      const one = bit(base + node, (value >>> at) & 1)
      node = node * 2 + one
      result |= one << at
    }
    return result
  }

  return {
    isMatch: (state: number, value: number) => bit(MATCH + state, value),
    isRepeat: (state: number, value: number) => bit(REPEAT + state, value),

    /** Which of the last distances is meant. */
    which(state: number, value: number): number {
      for (let at = 0; at < KEPT - 1; at += 1)
        if (bit(WHICH + at * STATES + state, value > at ? 1 : 0) === 0) return at
      return KEPT - 1
    },

    /** @param expected what the last distance would give here; -1 right after a literal */
    literal(before: number, expected: number, value: number): number {
      const base = LITERALS + before * 0x300
      let node = 1
      let guess = expected
      for (let at = 7; at >= 0; at -= 1) {
        const hint = guess < 0 ? -1 : (guess >>> at) & 1
        const one = bit(base + (hint < 0 ? 0 : 0x100 + hint * 0x100) + node, (value >>> at) & 1)
        if (one !== hint) guess = -1
        node = node * 2 + one
      }
      return node & 255
    },

    length(ofRepeat: boolean, value: number): number {
      const base = LENGTHS + (ofRepeat ? LENGTH_SIZE : 0)
      const rest = value - SHORTEST
      if (bit(base, rest < 8 ? 0 : 1) === 0) return SHORTEST + tree(base + 2, 3, rest)
      if (bit(base + 1, rest < 16 ? 0 : 1) === 0) return SHORTEST + 8 + tree(base + 10, 3, rest - 8)
      return SHORTEST + 16 + tree(base + 18, 8, rest - 16)
    },

    /** A distance, less one. */
    distance(length: number, value: number): number {
      const slot = tree(SLOTS + Math.min(length - SHORTEST, 3) * 64, 6, slotOf(value))
      if (slot < 4) return slot
      const width = (slot >>> 1) - 1
      const from = (2 | (slot & 1)) << width
      if (slot < 14) return from + reversed(NEAR + (from - slot), width, value - from)
      const upper = plain(width - 4, (value - from) >>> 4)
      return from + upper * 16 + reversed(ALIGNED, 4, (value - from) & 15)
    },
  }
}

export function slotOf(value: number): number {
  if (value < 4) return value
  const top = 31 - Math.clz32(value)
  return top * 2 + ((value >>> (top - 1)) & 1)
}

/** How likely a one is in each context: the mean of a quick and a slow learner, of 65,536. */
export function makeChances() {
  const quick = new Uint16Array(CONTEXTS).fill(1 << 15)
  const slow = new Uint16Array(CONTEXTS).fill(1 << 15)
  return {
    of: (context: number) => ((quick[context] ?? 0) + (slow[context] ?? 0)) >>> 1,
    learn(context: number, bit: number): void {
      const q = quick[context] ?? 0
      const s = slow[context] ?? 0
      quick[context] = bit === 1 ? q + ((65_535 - q) >>> 4) : q - (q >>> 4)
      slow[context] = bit === 1 ? s + ((65_535 - s) >>> 7) : s - (s >>> 7)
    },
  }
}
