import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { EVENT_EFFECTS, EVENT_SIDES } from '@/contract/lists'
import { countOver, eventsOver, placeOverColumns } from '@/domain/policy/eventsOver'
import type { EventFilters } from '@/domain/policy/timeline'
import { events, TODAY } from './book'

const ALL: EventFilters = { sides: [], effects: [], chipId: null, words: null }
const SPAN = { from: 2022, to: 2027 }
const MANY = 1000

const over = (
  filters: Partial<EventFilters> = {},
  { span = SPAN, today = TODAY, most = MANY } = {},
) => eventsOver(events, { ...ALL, ...filters }, span, today, most)
const idsOf = (shown: ReturnType<typeof over>) => shown.map(({ event }) => event.id)

test('whatever the filters, the room and the span, only what passes them all is laid over a chart', () => {
  const filters = fc.record({
    sides: fc.subarray([...EVENT_SIDES]),
    effects: fc.subarray([...EVENT_EFFECTS]),
    chipId: fc.constantFrom(null, 'h20-96gb', 'h200-sxm'),
    words: fc.constant(null),
  })
  const room = fc.record({
    from: fc.double({ min: 2021, max: 2027, noNaN: true }),
    length: fc.double({ min: 0, max: 6, noNaN: true }),
    most: fc.integer({ min: 0, max: 40 }),
  })
  fc.assert(
    fc.property(filters, room, ({ sides, effects, chipId }, { from, length, most }) => {
      const span = { from, to: from + length }
      const shown = over({ sides, effects, chipId }, { span, most })

      expect(shown.length).toBe(
        Math.min(most, countOver(events, { ...ALL, sides, effects, chipId }, span, TODAY)),
      )
      expect(shown.map(({ year }) => year)).toEqual(
        shown.map(({ year }) => year).toSorted((a, b) => a - b),
      )
      for (const { event, year } of shown) {
        expect(year).toBeGreaterThanOrEqual(span.from)
        expect(year).toBeLessThanOrEqual(span.to)
        if (sides.length > 0) expect(sides).toContain(event.side)
        if (effects.length > 0) expect(effects).toContain(event.effect)
        if (chipId !== null) expect(event.chips).toContain(chipId)
      }
    }),
  )
})

test('less room leaves out the lesser events, never a more important one', () => {
  for (let most = 1; most < 30; most += 1)
    expect(idsOf(over({}, { most: most + 1 }))).toEqual(
      expect.arrayContaining(idsOf(over({}, { most }))),
    )
  // The turn of the story that is told first: the rules of October 2022.
  expect(idsOf(over({}, { most: 1 }))).toEqual(['E002'])
})

test('what firms did is laid over a chart only for a reader who asks for it', () => {
  expect(over().some(({ event }) => event.side === 'company')).toBe(false)
  expect(over({ sides: ['company'] }).length).toBeGreaterThan(0)
})

test('what the data does not reach is not drawn as if it had happened', () => {
  const shown = over({ sides: ['us', 'china', 'company'] }, { today: '2025-12-31' })

  expect(shown.length).toBeGreaterThan(0)
  expect(shown.every(({ event }) => event.date <= '2025-12-31')).toBe(true)
  expect(over().some(({ event }) => event.status === 'scheduled')).toBe(false)
})

test('over a row of columns an event stands within the column of its period, and nowhere in a gap', () => {
  const periods = [
    { from: 2025, to: 2025.25 },
    { from: 2025.25, to: 2025.5 },
    { from: 2025.75, to: 2026 },
  ]

  expect(placeOverColumns(2025, periods)).toBe(-0.5)
  expect(placeOverColumns(2025.125, periods)).toBe(0)
  expect(placeOverColumns(2025.25, periods)).toBe(0.5)
  // Half way through the third column, whose centre is 2.
  expect(placeOverColumns(2025.875, periods)).toBe(2)
  expect(placeOverColumns(2025.6, periods)).toBeNull()
  expect(placeOverColumns(2026, periods)).toBeNull()
  expect(placeOverColumns(2024.99, periods)).toBeNull()
})
