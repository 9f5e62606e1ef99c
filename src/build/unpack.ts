import {
  afterLiteral,
  afterMatch,
  afterRepeat,
  cameFromLiteral,
  makeChances,
  makeCoder,
} from './lz.ts'

/** Bytes of a text in base 64. */
function bytesOf(base64: string): Uint8Array {
  const binary = atob(base64)
  const bytes = new Uint8Array(binary.length)
  for (let at = 0; at < bytes.length; at += 1) bytes[at] = binary.charCodeAt(at)
  return bytes
}

/** Text that the build packed (src/build/lzWrite.ts). */
export const unpack = (base64: string): string => new TextDecoder().decode(read(bytesOf(base64)))

/** The bytes that `write` was given. */
export function read(packed: Uint8Array): Uint8Array {
  const size = new DataView(packed.buffer, packed.byteOffset).getUint32(0)
  const { bit, plain } = makeReader(packed.subarray(4))
  const code = makeCoder(bit, plain)
  const out = new Uint8Array(size)
  let last = [1, 1, 1, 1]
  let state = 0
  let at = 0
  while (at < size) {
    if (code.isMatch(state, 0) === 0) {
      const expected = cameFromLiteral(state) ? -1 : (out[at - (last[0] ?? 1)] ?? 0)
      out[at] = code.literal(out[at - 1] ?? 0, expected, 0)
      state = afterLiteral(state)
      at += 1
      continue
    }
    const repeats = code.isRepeat(state, 0) === 1
    const which = repeats ? code.which(state, 0) : -1
    const length = code.length(repeats, 0)
    const distance = repeats ? (last[which] ?? 1) : code.distance(length, 0) + 1
    last = [distance, ...last.filter((_, index) => index !== (repeats ? which : 3))]
    state = repeats ? afterRepeat(state) : afterMatch(state)
    for (const end = at + length; at < end; at += 1) out[at] = out[at - distance] ?? 0
  }
  return out
}

function makeReader(packed: Uint8Array) {
  const chances = makeChances()
  let at = 0
  let low = 0
  let high = 0xffff_ffff
  let value = 0
  const next = () => {
    value = ((value << 8) | (packed[at] ?? 0)) >>> 0
    at += 1
  }
  for (let count = 0; count < 4; count += 1) next()

  function split(chance: number): number {
    const range = high - low
    const middle = low + (range >>> 16) * chance + (((range & 0xffff) * chance) >>> 16)
    const one = value <= middle ? 1 : 0
    if (one === 1) high = middle
    else low = middle + 1
    while (((low ^ high) & 0xff00_0000) === 0) {
      low = (low << 8) >>> 0
      high = ((high << 8) | 0xff) >>> 0
      next()
    }
    return one
  }

  return {
    bit: (context: number): number => {
      const one = split(chances.of(context))
      chances.learn(context, one)
      return one
    },
    plain: (bits: number): number => {
      let result = 0
      for (let count = 0; count < bits; count += 1) result = result * 2 + split(1 << 15)
      return result
    },
  }
}
