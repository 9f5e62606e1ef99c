import { BASE_IDS } from '@/contract/lists'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import scenariosJson from '#mocks/data/scenarios.json'
import { SCENARIO_IDS, scenariosResponseSchema } from '@/contract/scenarios'
import { buildCases, type LabInputs } from '@/domain/lab/buildCase'
import { causesOf } from '@/domain/lab/causes'
import { isScenarioLever, LEVER_IDS, pathOfLever } from '@/domain/lab/leverIds'
import { fieldAt, NUMBER_FIELDS } from '@/domain/model/fields'
import { parseCase } from '@/domain/model/parseCase'
import { run } from '@/domain/model/run'

const data = scenariosResponseSchema.parse(scenariosJson)
const plain: LabInputs = {
  scenario: 'managedGap',
  compareWith: 'statusQuo',
  base: 'bernsteinDec2025',
  levers: {},
  licence: null,
}

/** Cases that were written down apart from this code, with their results. */
type Oracle = { cases: { name: string; case: unknown }[] }
const oracle: Oracle = JSON.parse(
  readFileSync(new URL('../../oracle/model-cases.json', import.meta.url), 'utf8'),
)
const named = oracle.cases.flatMap(({ name, case: source }) => {
  const [scenario, base] = name.split('/')
  const scenarioId = SCENARIO_IDS.find((id) => id === scenario)
  const baseId = BASE_IDS.find((id) => id === base)
  return scenarioId && baseId ? [{ name, source, scenarioId, baseId }] : []
})

test.each(named)('the data makes the very case of the oracle: $name', (one) => {
  const { a } = buildCases(data, { ...plain, scenario: one.scenarioId, base: one.baseId })
  const expected = parseCase(one.source)

  for (const { path, read } of NUMBER_FIELDS)
    expect([path, read(a)]).toEqual([path, read(expected)])
  expect(a.offers).toHaveLength(expected.offers.length)
  expect(run(a)).toEqual(run(expected))
})

test('every named case of the oracle was compared', () => {
  expect(named.length).toBeGreaterThanOrEqual(5)
})

test('every lever moves its own number: policy in the chosen scenario, the market in both', () => {
  for (const id of LEVER_IDS) {
    const field = fieldAt(pathOfLever(id))
    const before = buildCases(data, plain)
    const value = field?.kind === 'year' ? 2028 : 0.123

    const after = buildCases(data, { ...plain, levers: { [id]: value } })

    expect([id, field?.read(after.a)]).toEqual([id, value])
    expect([id, field?.read(after.b)]).toEqual([
      id,
      isScenarioLever(id) ? field?.read(before.b) : value,
    ])
  }
})

test('a designed licence stands in for the scenario’s own, and a lever goes over both', () => {
  const licence = { maxTpp: 31_000, maxBandwidth_GBps: null }

  const designed = buildCases(data, { ...plain, licence })
  const moved = buildCases(data, { ...plain, licence, levers: { 'licence.maxTpp': 5000 } })

  // A limit of null is none: the data writes 1e9.
  expect(designed.a.scenario.licence).toEqual({ maxTpp: 31_000, maxBandwidth_GBps: 1e9 })
  expect(designed.b.scenario.licence).toEqual(buildCases(data, plain).b.scenario.licence)
  expect(moved.a.scenario.licence).toEqual({ maxTpp: 5000, maxBandwidth_GBps: 1e9 })
})

test('what is Beijing’s and what is Washington’s add up to the whole difference', () => {
  const { a, b } = buildCases(data, plain)

  const { beijing, difference, washington, year } = causesOf(a, b)

  expect(year).toBe(2026)
  expect(beijing + washington).toBeCloseTo(difference, 9)
  const shareOf = (source: typeof a) => run(source).years[1]?.localShare ?? NaN
  expect(difference).toBeCloseTo(100 * (shareOf(a) - shareOf(b)), 9)
})
