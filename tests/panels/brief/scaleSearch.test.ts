import { expect, test } from 'vitest'
import { scaleSearch } from '@/brief/slide/scaleSearch'

/** Where the search comes to rest for a figure of this height at each scale. */
function rest(heightAt: (scale: number) => number, room: number): number {
  const search = scaleSearch(2, 2.6)
  let scale = 2
  for (let turn = 0; turn < 20; turn += 1) scale = search.next(scale, heightAt(scale), room)
  return scale
}

test('a figure of one height fills its place, but is made no larger than the largest', () => {
  expect(rest(() => 320, 720)).toBeCloseTo(2.25)
  expect(rest(() => 100, 720)).toBe(2.6)
})

test('a figure too high even at the smallest scale stays at it', () => {
  expect(rest(() => 500, 720)).toBe(2)
})

test('words that wrap onto more lines as they grow end at a scale at which they have room', () => {
  const lines = (scale: number) => (scale > 2.3 ? 340 : scale > 2.15 ? 310 : 290)
  const found = rest(lines, 720)
  expect(found * lines(found)).toBeLessThanOrEqual(720)
  expect(found).toBeGreaterThan(2.2)
})
