import { LONGEST } from './lz.ts'

/** Earlier places looked at for one position. */
const DEEPEST = 48
const HASH_BITS = 18
/** Bytes that a place is looked up by. */
const KEY = 3

/** What is the same further back: for each length the nearest distance, the longest last. */
export type Match = { length: number; distance: number }

/** Finds for one position after the other, in order, what is the same earlier. */
export function makeFinder(bytes: Uint8Array): (at: number) => readonly Match[] {
  const heads = new Int32Array(1 << HASH_BITS).fill(-1)
  const before = new Int32Array(bytes.length)
  const found: (readonly Match[])[] = []
  const none: readonly Match[] = []

  function look(at: number): readonly Match[] {
    if (at + KEY > bytes.length) return none
    const key = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16)
    const hash = Math.imul(key, 0x9e37_79b1) >>> (32 - HASH_BITS)
    const most = Math.min(LONGEST, bytes.length - at)
    const matches: Match[] = []
    let best = KEY - 1
    let place = heads[hash] ?? -1
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
      place = before[place] ?? -1
    }
    before[at] = heads[hash] ?? -1
    heads[hash] = at
    return matches
  }

  let next = 0
  return (at) => {
    // A block may be planned beyond its end and again by the next one.
    for (; next <= at; next += 1) found[next] = look(next)
    return found[at] ?? none
  }
}
