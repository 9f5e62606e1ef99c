import { ModelError } from './ModelError'

/** Uniform on [0, 1), 53 bits. */
export type Random = () => number

/** @throws ModelError unless the seed is a whole number of 32 bits */
function validateSeed(seed: number): void {
  if (Number.isInteger(seed) && seed >= 0 && seed <= 0xffffffff) return
  throw new ModelError(
    'seed',
    'outOfBounds',
    `must be a whole number up to 4294967295, but is ${seed}`,
  )
}

/**
 * xoshiro128** 1.1 (D. Blackman, S. Vigna, "Scrambled linear pseudorandom number generators", ACM
 * TOMS 47, 2021), its state filled by splitmix32. Two words of 32 bits make one number of 53.
 * Integer arithmetic only: the same bits in every browser.
 */
export function createRandom(seed: number): Random {
  validateSeed(seed)
  const mix = createSplitMix32(seed)
  const next = createXoshiro128(mix(), mix(), mix(), mix())
  return () => ((next() >>> 5) * 0x4000000 + (next() >>> 6)) / 0x20000000000000
}

/**
 * splitmix32: a Weyl sequence by the golden ratio (G. Steele, D. Lea, C. Flood, OOPSLA 2014) through
 * the finaliser of MurmurHash3 (A. Appleby).
 *
 * @returns unsigned words of 32 bits
 */
export function createSplitMix32(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x9e3779b9) | 0
    let z = state
    z = Math.imul(z ^ (z >>> 16), 0x85ebca6b)
    z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35)
    return (z ^ (z >>> 16)) >>> 0
  }
}

/** @returns unsigned words of 32 bits; the state must not be all 0 */
export function createXoshiro128(a: number, b: number, c: number, d: number): () => number {
  let s0 = a | 0
  let s1 = b | 0
  let s2 = c | 0
  let s3 = d | 0
  return () => {
    const result = Math.imul(rotateLeft(Math.imul(s1, 5), 7), 9) >>> 0
    const t = s1 << 9
    s2 ^= s0
    s3 ^= s1
    s1 ^= s2
    s0 ^= s3
    s2 ^= t
    s3 = rotateLeft(s3, 11)
    return result
  }
}

const rotateLeft = (word: number, bits: number): number => (word << bits) | (word >>> (32 - bits))
