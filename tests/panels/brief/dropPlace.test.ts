import { expect, test } from 'vitest'
import { dropPlace } from '@/brief/editor/dropPlace'

/** Five slides under one another, each 100 px high; the last two are backups. */
const SPANS = Array.from({ length: 5 }, (_, at) => ({ from: 100 * at, to: 100 * at + 100 }))
const TALK = { first: 0, last: 2 }
const BACKUPS = { first: 3, last: 4 }

test.each([
  { from: 0, pointer: 40, to: 0 },
  { from: 0, pointer: 160, to: 1 },
  { from: 2, pointer: 40, to: 0 },
  { from: 2, pointer: 120, to: 1 },
])('slide $from held at $pointer px would fall on place $to', ({ from, pointer, to }) => {
  expect(dropPlace(SPANS, from, pointer, TALK)).toBe(to)
})

test('a slide of the talk never falls among the backups, nor a backup into the talk', () => {
  expect(dropPlace(SPANS, 0, 480, TALK)).toBe(2)
  expect(dropPlace(SPANS, 4, 10, BACKUPS)).toBe(3)
})
