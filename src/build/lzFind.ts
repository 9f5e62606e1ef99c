import { LONGEST } from './lz.ts'

/** Earlier places looked at for one position. */
const DEEPEST = 24
const HASH_BITS = 18
/** Bytes that places are looked up by, one after another; of `SHORT` only the nearest is known. */
const KEY = 4
const SHORT = 3

/** What is the same further back: for each length the nearest distance, the longest last. */
export type Match = { length: number; distance: number }

/** Finds for one position after the other, in order, what is the same earlier; some may be left out. */
export function makeFinder(bytes: Uint8Array): (at: number) => readonly Match[] {
  const heads = new Int32Array(1 << HASH_BITS).fill(-1)
  const nearest = new Int32Array(1 << HASH_BITS).fill(-1)
  const before = new Int32Array(bytes.length)
  const end = bytes.length - KEY

  const shortKey = (at: number) =>
    (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16)
  const hashOf = (key: number) => Math.imul(key, 0x9e37_79b1) >>> (32 - HASH_BITS)

  /** Makes a position known to those behind it; gives where its chains began. */
  function enter(at: number): { near: number; first: number } {
    const key = shortKey(at)
    const short = hashOf(key)
    const long = hashOf(key | ((bytes[at + SHORT] ?? 0) << 24))
    const near = nearest[short] ?? -1
    const first = heads[long] ?? -1
    nearest[short] = at
    before[at] = first
    heads[long] = at
    return { near, first }
  }

  function look(at: number): readonly Match[] {
    const most = Math.min(LONGEST, bytes.length - at)
    const matches: Match[] = []
    const { near, first } = enter(at)
    let best = SHORT - 1
    // Where nothing begins with the same three bytes, nothing begins with the same four.
    let place = near
    for (let left = DEEPEST; place >= 0 && left > 0; left -= 1) {
      if (bytes[place + best] === bytes[at + best]) {
        let length = 0
        while (length < most && bytes[place + length] === bytes[at + length]) length += 1
        if (length > best) {
          best = length
          matches.push({ length, distance: at - place })
          if (length === most) break
        }
      }
      place = (left === DEEPEST ? first : before[place]) ?? -1
    }
    return matches
  }

  let next = 0
  return (at) => {
    for (; next < at; next += 1) if (next <= end) enter(next)
    next = at + 1
    return at <= end ? look(at) : []
  }
}
