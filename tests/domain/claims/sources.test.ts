import { expect, test } from 'vitest'
import { filterSources, yearsOf, type SourceFilters } from '@/domain/claims/filterSources'
import { usesOfSources } from '@/domain/claims/sourceUses'
import { chips } from '../chips/dataset'
import { claims, events, facts, market, sources } from './dataset'

const NONE: SourceFilters = { grades: [], kind: null, year: null, words: '' }

const uses = usesOfSources([
  { kind: 'chip', reply: chips },
  { kind: 'claim', reply: claims },
  { kind: 'event', reply: events },
  { kind: 'fact', reply: facts },
  { kind: 'market', reply: market },
])

test('a reader sees every claim that rests on a source, and no other', () => {
  for (const { id } of sources) {
    const told = (uses.get(id) ?? []).filter(({ kind }) => kind === 'claim').map((use) => use.id)
    const cited = claims.filter(({ sourceIds }) => sourceIds.includes(id)).map((claim) => claim.id)
    expect(told, id).toEqual(cited)
  }
})

test('a chip uses a source that stands deep in one of its figures, and is told once', () => {
  const chipUses = (uses.get('toms-h20') ?? []).filter(({ kind }) => kind === 'chip')

  expect(chipUses.filter(({ id }) => id === 'h20-96gb')).toHaveLength(1)
})

test('revenue sources of a quarter count, though the list has another name', () => {
  const [quarter] = market.nvidiaQuarters
  const [id = ''] = quarter?.revenueSourceIds ?? []

  expect(uses.get(id)).toContainEqual({ kind: 'market', id: quarter?.id })
})

test('filters of grade, kind, year and words narrow each other', () => {
  const shown = filterSources(sources, {
    grades: ['A'],
    kind: 'vendorDocument',
    year: '2025',
    words: 'blackwell ultra',
  })

  expect(shown.map(({ id }) => id)).toEqual(['nvidia-blackwell-ultra-blog'])
  expect(filterSources(sources, NONE)).toHaveLength(sources.length)
})

test('the newest source comes first and those without a date last', () => {
  const dates = filterSources(sources, NONE).map(({ date }) => date)
  const dated = dates.filter((date) => date !== null)

  expect(dates.slice(0, dated.length)).toEqual(dated)
  expect(dated).toEqual(dated.toSorted((a, b) => b.localeCompare(a)))
  expect(yearsOf(sources).at(-1)).toBe('none')
})
