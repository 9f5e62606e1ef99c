import { expect, test } from 'vitest'
import { periodOn, periodsOf } from '@/domain/policy/periods'
import { chipsNamed, filterEvents, type EventFilters } from '@/domain/policy/timeline'
import { book, events } from './book'

const ALL: EventFilters = { sides: [], effects: [], chipId: null, words: null }
const idsOf = (filters: Partial<EventFilters>) =>
  filterEvents(events, { ...ALL, ...filters }).map(({ id }) => id)

test('without a filter every event passes, the latest first', () => {
  const shown = filterEvents(events, ALL)

  expect(shown).toHaveLength(events.length)
  expect(shown.map(({ date }) => date)).toEqual(
    shown
      .map(({ date }) => date)
      .toSorted()
      .toReversed(),
  )
})

test('a reader who asks for what Beijing loosened finds the H200 let in', () => {
  const ids = idsOf({ sides: ['china'], effects: ['loosen'] })

  expect(ids).toContain('E071')
  expect(ids).not.toContain('E051')
})

test('every word of a search must occur, in either language and whatever its case', () => {
  expect(idsOf({ words: 'GALLIUM licence' })).toContain('E006')
  expect(idsOf({ words: '镓' })).toContain('E006')
  expect(idsOf({ words: 'gallium zebra' })).toEqual([])
})

test('an event that does not name the chip does not pass a filter for it', () => {
  const shown = filterEvents(events, { ...ALL, chipId: 'h20-96gb' })

  expect(shown.length).toBeGreaterThan(0)
  expect(shown.every(({ chips }) => chips.includes('h20-96gb'))).toBe(true)
  expect(chipsNamed(events)).toContain('h20-96gb')
})

test('the four periods begin on the days of the rules, and a day belongs to the last begun', () => {
  const periods = periodsOf(book)
  if (!periods) throw new Error('the data has no dated rule')

  expect(periods.first).toBe('2022-08-26')
  expect(periods.periods.map(({ from }) => from)).toEqual([
    '2022-10-21',
    '2023-11-17',
    '2025-04-09',
    '2026-01-15',
  ])
  expect(periodOn('2022-10-20', periods)).toBeNull()
  expect(periodOn('2022-10-21', periods)?.role).toBe('rule2022')
  expect(periodOn('2026-01-14', periods)?.role).toBe('lettersOf2025')
})
