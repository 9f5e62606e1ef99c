import { assert, oneof, property, uint8Array } from 'fast-check'
import { expect, test } from 'vitest'
import { write } from '@/build/lzWrite'
import { read } from '@/build/unpack'

const again = (bytes: Uint8Array) => read(write(bytes))
const text = (words: string) => new TextEncoder().encode(words)

test('what was packed comes out again, whatever it was', () => {
  // Few different values, so that there is much to repeat, and all of them.
  const few = uint8Array({ max: 3, maxLength: 400 })
  const any = uint8Array({ maxLength: 400 })
  assert(
    property(oneof(few, any), (bytes) => {
      expect(again(bytes)).toEqual(bytes)
    }),
  )
})

test('long repeats, far distances and the seams between planned blocks come out again', () => {
  const words = Array.from({ length: 4000 }, (_, at) => `${(at * 7919) % 1013} 算力 ${at};`).join(
    '',
  )
  const bytes = text(`${'a'.repeat(5000)}${words}${words.slice(100)}${words.slice(0, 20_000)}`)

  const packed = write(bytes)

  expect(read(packed)).toEqual(bytes)
  expect(packed.length).toBeLessThan(bytes.length / 10)
})
