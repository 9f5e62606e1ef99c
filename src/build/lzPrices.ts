import { cameFromLiteral, LONGEST, makeCoder, SHORTEST, slotOf } from './lz.ts'

/** Bits that a choice costs by its chance, of 65,536; in steps of 16. */
const COSTS = Float32Array.from({ length: 4097 }, (_, at) =>
  at === 0 ? 16 : -Math.log2(at / 4096),
)

/** What each step would cost with what has been learnt so far, bits. */
export function makePrices(chanceOf: (context: number) => number) {
  let sum = 0
  const bit = (context: number, one: number) => {
    const chance = chanceOf(context)
    sum += COSTS[(one === 1 ? chance : 65_536 - chance) >>> 4] ?? 0
    return one
  }
  const plain = (bits: number, value: number) => {
    sum += bits
    return value
  }
  const code = makeCoder(bit, plain)
  const priceOf = (choice: () => unknown): number => {
    sum = 0
    choice()
    return sum
  }

  const lengths = [false, true].map((ofRepeat) =>
    Float32Array.from({ length: LONGEST + 1 }, (_, length) =>
      length < SHORTEST ? 0 : priceOf(() => code.length(ofRepeat, length)),
    ),
  )
  const slots = new Float32Array(64 * 4)

  return {
    literal(state: number, before: number, expected: number, value: number): number {
      sum = 0
      code.isMatch(state, 0)
      code.literal(before, cameFromLiteral(state) ? -1 : expected, value)
      return sum
    },
    /** A repeat, without its length. */
    repeat(state: number, which: number): number {
      sum = 0
      code.isMatch(state, 1)
      code.isRepeat(state, 1)
      code.which(state, which)
      return sum
    },
    /** Any other match, without length and distance. */
    match(state: number): number {
      sum = 0
      code.isMatch(state, 1)
      code.isRepeat(state, 0)
      return sum
    },
    length: (ofRepeat: boolean, length: number): number => lengths[ofRepeat ? 1 : 0]?.[length] ?? 0,
    /** Distances of one slot cost nearly the same. */
    distance(length: number, distance: number): number {
      const key = slotOf(distance - 1) * 4 + Math.min(length - SHORTEST, 3)
      const known = slots[key] ?? 0
      if (known > 0) return known
      const price = priceOf(() => code.distance(length, distance - 1))
      slots[key] = price
      return price
    },
  }
}

export type Prices = ReturnType<typeof makePrices>
