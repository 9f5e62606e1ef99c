import { beforeAll, expect, test } from 'vitest'
import type { Dataset } from '@/contract/endpoints'
import { integrityBreaches } from '@/contract/integrity'
import { sortByShape } from '@/contract/integrity/shape'
import { damaged, GONE } from './damage'
import { builtInReplies } from './replies'

let dataset: Dataset
beforeAll(async () => {
  dataset = await builtInReplies()
})

test.each([
  ['a grade that does not exist', 'chips.chips[0].memory_GB.grade', 'E', /expected one of "A"/],
  ['a number as text', 'chips.chips[0].memory_GB.value', '80 GB', /expected number/],
  ['a figure without sources', 'chips.chips[0].memory_GB.sourceIds', GONE, /^is missing$/],
  ['a name in English only', 'chips.chips[0].name.zh', GONE, /^is missing$/],
  ['a system without its chip', 'systems.systems[0].chipId', null, /expected string/],
  ['a share of an unknown kind', 'market.shares[0].kind', 'guess', /expected one of/],
  ['a fiscal quarter written otherwise', 'market.nvidiaQuarters[0].fiscalQuarter', 'Q1', /pattern/],
  ['a camp of another name', 'camps.camps[0].id', 'doves', /expected one of/],
  ['a fact with a date in words', 'facts.facts[0].date', 'May 2026', /pattern/],
  ['a lever without a value', 'scenarios.scenarios[0].levers[0].value', null, /expected number/],
  ['a check of an unknown type', 'claims.claims[0].check.type', 'guess', /expected/i],
  ['a check without its rows', 'claims.claims[0].check.rows', GONE, /^is missing$/],
  ['a term without a definition', 'glossary.terms[0].definition', GONE, /^is missing$/],
  ['a source of an unknown kind', 'sources.sources[0].kind', 'rumour', /expected one of/],
  ['a data version without a date', 'meta.dataVersion', 'latest', /pattern/],
  ['a list that is none', 'events.events', {}, /expected array/],
  ['a rule without sources', 'rules.rules[0].sourceIds', GONE, /^is missing$/],
])('an operator who serves %s is told where', (_name, place, value, problem) => {
  const { breaches } = sortByShape(damaged(dataset, place, value))

  const [endpoint, ...path] = place.split('.')
  expect(breaches).toHaveLength(1)
  expect(breaches[0]).toMatchObject({ endpoint, problem: expect.stringMatching(problem) })
  expect(breaches[0]?.path.replace(/ \(.*\)$/, '')).toBe(path.join('.'))
})

test('an operator who serves nothing but null is told so for that endpoint alone', () => {
  const { replies, breaches } = sortByShape({ ...dataset, facts: null })

  expect(breaches).toHaveLength(1)
  expect(breaches[0]).toMatchObject({ endpoint: 'facts', path: '' })
  expect(Object.keys(replies)).toHaveLength(11)
})

test.each([
  ['a source that nobody lists', 'chips.chips[0].memory_GB.sourceIds', ['hearsay'], /no source/],
  ['a figure that rests on nothing', 'chips.chips[0].memory_GB.sourceIds', [], /has no source/],
  ['a fact without a unit', 'facts.facts[0].unit', '', /has no unit/],
  ['a share without sources', 'market.shares[0].sourceIds', [], /has no source/],
  ['a vendor that nobody lists', 'chips.chips[0].vendorId', 'acme', /no vendor/],
  ['an architecture nobody lists', 'chips.chips[0].architectureFamily', 'X', /no architecture/],
  ['a system of unknown chips', 'systems.systems[0].chipId', 'z80', /no chip is called "z80"/],
  ['an event on an unknown chip', 'events.events[0].chips', ['z80'], /no chip is called "z80"/],
  ['a camp with an unknown scenario', 'camps.camps[0].scenarioId', 'peace', /no scenario/],
  ['a measure of no event', 'camps.beijing[0].eventId', 'E999', /no event/],
  ['a fact for an unknown claim', 'facts.facts[0].usedFor', ['claim.N99'], /no claim/],
  ['a fact for an unknown lever', 'facts.facts[0].usedFor', ['scenario.mood'], /no model path/],
  ['a lever without a name', 'scenarios.scenarios[0].levers[0].path', 'scenario.x', /no lever/],
  ['a claim about an unknown chip', 'claims.claims[0].subject', 'z80', /no chip/],
  ['a conflict of unknown rows', 'market.conflicts[0].refs', ['SH999'], /no market row/],
  ['an alias that is another id', 'sources.sources[0].aliases', ['calculated'], /more than one/],
  ['a blank text in one language', 'chips.chips[0].name.zh', ' ', /Chinese text is blank/],
  ['the thirtieth of February', 'facts.facts[0].date', '2026-02-30', /no date in the calendar/],
  ['a year where a day is stated', 'events.events[0].date', '2022', /coarser than/],
  ['a TPP off by one per cent', 'chips.chips[0].tpp.value', 5041.92, /dense rates give 4992/],
  ['a TPP left out', 'chips.chips[0].tpp', null, /dense rates give 4992/],
  ['a density off by a tenth', 'chips.chips[0].performanceDensity.value', 6.64, /over die area/],
  ['a value above its own high', 'market.baseline[0].groups[0].high', 1, /own low and high/],
  ['fewer chips than it counts', 'meta.counts.chips', 99, /is 99, but chips.json serves/],
])(
  'an operator who serves %s is told what is wrong and what to do',
  (_name, place, value, problem) => {
    const breaches = integrityBreaches(damaged(dataset, place, value))

    const [endpoint] = place.split('.')
    expect(breaches).toContainEqual(
      expect.objectContaining({ endpoint, problem: expect.stringMatching(problem) }),
    )
    expect(breaches.every(({ path, remedy }) => path !== '' && remedy !== '')).toBe(true)
  },
)

test('an operator who ranks an unverified figure B is told so', () => {
  const unverified = damaged(dataset, 'chips.chips[0].memory_GB.verified', false)

  const breaches = integrityBreaches(damaged(unverified, 'chips.chips[0].memory_GB.grade', 'B'))

  expect(breaches.map(({ path, problem }) => `${path} ${problem}`)).toEqual([
    'chips[0].memory_GB.grade (a100-80gb-sxm) is above C though unverified',
  ])
})

test('an endpoint that could not be read is not held against the others', () => {
  const { sources: _sources, ...rest } = dataset

  expect(integrityBreaches(rest)).toEqual([])
})
