import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { slideOf } from '@/domain/brief/compose'
import { fillNote } from '@/domain/brief/fillNote'
import type { Deck } from '@/domain/brief/deck'
import {
  actOn,
  elapsedMs,
  isNewer,
  secondsAhead,
  startShow,
  type ShowAction,
} from '@/domain/brief/show'

const slide = (id: string, change: Partial<Deck['slides'][number]> = {}) => ({
  ...slideOf(id, 'share', '', ''),
  seconds: 60,
  ...change,
})
const GUESS = {
  question: 'How many?',
  unit: '',
  min: 0,
  max: 10,
  step: 1,
  answer: { from: 'value' as const, value: 4 },
}
/** Two slides, a guess, and a backup that stands first in the list. */
const DECK: Deck = {
  id: 'd',
  title: 'Talk',
  slides: [
    slide('extra', { backup: true }),
    slide('a'),
    slide('b', { kind: 'guess', guess: GUESS }),
    slide('c'),
  ],
}
const run = (actions: readonly ShowAction[], now = 0) =>
  actions.reduce((show, action) => actOn(show, action, DECK, now), startShow(0, 0))

test('a speaker who presses Next passes a guess only when the answer has been shown', () => {
  const asked = run([{ do: 'next' }, { do: 'next' }])
  expect([asked.at, asked.revealed]).toEqual([1, ['b']])

  expect(actOn(asked, { do: 'next' }, DECK, 0).at).toBe(2)
})

test('Next ends with the talk; a backup comes by its number and Back leads home', () => {
  const end = run([{ do: 'goTo', at: 2 }, { do: 'next' }, { do: 'next' }])
  expect(end.at).toBe(2)

  const backup = actOn(end, { do: 'goTo', at: 3 }, DECK, 0)
  expect(backup.at).toBe(3)
  expect(actOn(backup, { do: 'back' }, DECK, 0).at).toBe(2)
})

test('after a black screen the next key only brings the slide back', () => {
  const black = run([{ do: 'black' }])
  expect(black.black).toBe(true)

  const back = actOn(black, { do: 'next' }, DECK, 0)
  expect([back.black, back.at]).toEqual([false, 0])
})

test('the clock counts only while it runs, and says how far the talk is from its plan', () => {
  const paused = actOn(startShow(0, 0), { do: 'clock' }, DECK, 20_000)
  expect(elapsedMs(paused, 50_000)).toBe(20_000)

  const running = actOn(paused, { do: 'clock' }, DECK, 50_000)
  expect(elapsedMs(running, 55_000)).toBe(25_000)
  // Slide a is planned from 0 to 60 s: at 25 s the talk is in time, at 70 s ten behind.
  expect(secondsAhead(running, DECK, 55_000)).toBe(0)
  expect(secondsAhead(running, DECK, 100_000)).toBe(-10)
  // Slide c begins at 120 s; whoever is there after 25 s is 95 ahead.
  expect(secondsAhead({ ...running, at: 2 }, DECK, 55_000)).toBe(95)
})

test('a slide changed while speaking is the only one that changes, until it is reset', () => {
  const changed = run([{ do: 'change', id: 'a', query: 'v=1&scenario=open' }, { do: 'next' }])
  expect(changed.changed).toEqual({ a: 'v=1&scenario=open' })

  expect(actOn(changed, { do: 'reset', id: 'a' }, DECK, 0).changed).toEqual({})
})

test('wherever a talk is sent, it stays on a slide that exists', () => {
  const action = fc.oneof(
    fc.constantFrom<ShowAction>({ do: 'next' }, { do: 'back' }, { do: 'black' }),
    fc.integer({ min: -5, max: 99 }).map((at): ShowAction => ({ do: 'goTo', at })),
  )
  fc.assert(
    fc.property(fc.array(action), (actions) => {
      expect(DECK.slides[run(actions).at]).toBeDefined()
    }),
  )
})

test('of two states both windows take the same one', () => {
  const show = startShow(0, 0)
  const stamp = fc.record({ n: fc.nat(3), by: fc.constantFrom('x', 'y'), show: fc.constant(show) })
  fc.assert(
    fc.property(stamp, stamp, (a, b) => {
      const same = a.n === b.n && a.by === b.by
      expect(Number(isNewer(a, b)) + Number(isNewer(b, a))).toBe(same ? 0 : 1)
    }),
  )
})

test('a note takes its numbers from the data and leaves in sight what the data lacks', () => {
  const print = (id: string, factor: number) => (id === 'F011' ? String(20_000 * factor) : null)

  expect(fillNote('{F011} of {F003}, {F011*2}, {F1}', print)).toBe('20000 of {F003}, 40000, {F1}')
})
