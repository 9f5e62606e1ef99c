import { expect, test } from 'vitest'
import { readDataset } from '@/cli/readDataset'
import { integrityBreaches } from '@/contract/integrity'
import { sortByShape } from '@/contract/integrity/shape'
import { visitsOf } from '@/contract/integrity/visits'
import { walk } from '@/contract/integrity/walk'
import { ENDPOINT_NAMES } from '@/contract/paths'
import { builtInReplies } from './replies'

const placesIn = (bodies: object) => new Set(walk(bodies).map(({ place }) => place))

test('every built-in file fits its schema', async () => {
  expect(sortByShape(await readDataset()).breaches).toEqual([])
})

test('a reader is never missing a field that the data holds but the contract does not name', async () => {
  const bodies = await readDataset()

  // Parsing drops what a schema does not name.
  const named = placesIn(sortByShape(bodies).replies)

  expect([...placesIn(bodies)].filter((place) => !named.has(place))).toEqual([])
})

test('a reader finds a unit, a source and a grade behind every number, and every id resolves', async () => {
  expect(integrityBreaches(await builtInReplies())).toEqual([])
})

test('the walk over the dataset reaches the numbers of every endpoint that has any', async () => {
  const visits = visitsOf(await builtInReplies())

  const withNumbers = ENDPOINT_NAMES.filter((name) =>
    visits.some(({ endpoint, value }) => endpoint === name && typeof value === 'number'),
  )

  expect(withNumbers).toEqual([
    'meta',
    'chips',
    'systems',
    'market',
    'facts',
    'rules',
    'scenarios',
    'claims',
  ])
})

test('a reader who turns dollars into renminbi is given one rate per year, the same everywhere', async () => {
  const { meta, market } = await builtInReplies()

  expect(meta.exchangeRates).toEqual(market.fx)
})

test('a reader finds the reasons for the licence lines of the base year in the scenario that keeps them', async () => {
  const { scenarios } = await builtInReplies()
  const statusQuo = scenarios.scenarios.find(({ id }) => id === 'statusQuo')
  const line = (path: string) => statusQuo?.levers.find((lever) => lever.path === path)?.value

  expect(scenarios.bases).toHaveLength(3)
  for (const { baseLicence } of scenarios.bases)
    expect(baseLicence).toEqual({
      maxTpp: line('scenario.licence.maxTpp'),
      maxBandwidth_GBps: line('scenario.licence.maxBandwidth_GBps'),
    })
})
