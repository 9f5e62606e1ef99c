import { expect, test } from 'vitest'
import scenariosJson from '#mocks/data/scenarios.json'
import { SCENARIO_IDS, scenariosResponseSchema } from '@/contract/scenarios'
import { buildCases, type LabInputs } from '@/domain/lab/buildCase'
import { leverEquation } from '@/domain/lab/leverEquation'
import { LEVER_IDS, type LeverId } from '@/domain/lab/leverIds'
import {
  isOutsideCited,
  leverStand,
  leverState,
  LEVER_SECTIONS,
  LEVERS_OF,
  trackOf,
} from '@/domain/lab/levers'
import { workedExample } from '@/domain/lab/workedExample'
import { warningsOf } from '@/domain/lab/warnings'

const data = scenariosResponseSchema.parse(scenariosJson)
const casesOf = (change: Partial<LabInputs>) =>
  buildCases(data, {
    scenario: 'managedGap',
    compareWith: 'statusQuo',
    base: 'bernsteinDec2025',
    levers: {},
    licence: null,
    ...change,
  })

test('every lever of a link has its place in the rail, once', () => {
  const shown = LEVER_SECTIONS.flatMap((section) => LEVERS_OF[section])

  expect(shown.toSorted()).toEqual([...LEVER_IDS].toSorted())
})

test('no named scenario leaves a slider’s ends or its own cited range, but for lines that are none', () => {
  for (const scenario of SCENARIO_IDS) {
    const pair = casesOf({ scenario })
    for (const id of LEVER_IDS) {
      const state = leverState(data, scenario, id, leverStand(id, pair))
      expect(state, id).not.toBeNull()
      if (state === null) continue
      const { max, min } = trackOf(id)
      expect([id, state.moved, isOutsideCited(state)]).toEqual([id, false, false])
      expect(state.value, id).toBeGreaterThanOrEqual(min)
      if (state.value < 1e9) expect(state.value, id).toBeLessThanOrEqual(max)
    }
  }
})

test('the cited range of a lever that is scaled in the draws is the scaled value, fractions up to 1', () => {
  const pair = casesOf({})
  const stateOf = (id: LeverId) => leverState(data, 'managedGap', id, leverStand(id, pair))

  const ceiling = stateOf('ceiling_bnUSD.nvidia')
  const government = stateOf('mandateEnd.government')

  // 20 × 0.5 and 20 × 1.5; 1 × 0.7, and 1 × 1.3 held at 1.
  expect(ceiling?.cited).toEqual({ low: 10, high: 30 })
  expect(government?.cited).toEqual({ low: 0.7, high: 1 })
})

test('a named scenario makes sense: no warning, but for what it says itself', () => {
  expect(SCENARIO_IDS.flatMap((scenario) => warningsOf(casesOf({ scenario }).a))).toEqual([])
})

test('what makes no sense together is named', () => {
  const { a } = casesOf({
    levers: { 'licence.maxTpp': 1000, 'mandateEnd.industry': 0.1, startYear: 2031 },
  })

  expect(warningsOf(a)).toEqual([
    { kind: 'nothingLicensed' },
    { kind: 'mandateFalls', segment: 'industry', from: 0.35, to: 0.1 },
    { kind: 'neverStarts', startYear: 2031 },
  ])
})

test('every lever’s equation holds its present number', () => {
  const printed = (value: number) => String(Number(value.toPrecision(6)))
  const { a } = casesOf({})

  for (const id of LEVER_IDS) expect(leverEquation(id, a, printed).length, id).toBeGreaterThan(1)
  // 0.6 × 20 × 1.1⁰ = 12 and 0.6 × 20 × 1.1⁴ = 17.5692.
  expect(leverEquation('ceiling_bnUSD.nvidia', a, printed)).toEqual([
    'cap_y = a_y × C × {(1 + g)}^{y − s}',
    'cap_{2026} = 0.6 × 20 × {(1 + 0.1)}^{0} = 12',
    'cap_{2030} = 0.6 × 20 × {(1 + 0.1)}^{4} = 17.5692',
  ])
  // With the ecosystem and the risk that the model has in that year.
  const { ecosystem, worth, xi } = workedExample(a)
  const utility = leverEquation('betaPerf', a, String).at(-1) ?? ''
  expect(utility).toContain(String(ecosystem.nvidia))
  expect(Number(utility.split(' = ').at(-1))).toBeCloseTo(
    worth.training.nvidia - (xi.nvidia ?? NaN),
    9,
  )
  const { a: late } = casesOf({ levers: { startYear: 2028 } })
  expect(leverEquation('risk.nvidia', late, printed)[1]).toContain(
    ` × ${printed(workedExample(late).risk.nvidia)} = `,
  )

  // 10.3 × 1.5 = 15.45.
  expect(leverEquation('supplyGrowth.huawei', a, printed)[1]).toBe(
    'cap_{2026} = 10.3 × (1 + 0.5) = 15.45',
  )
  // 0.35 + (0.6 − 0.35) / 5 = 0.4.
  expect(leverEquation('mandateEnd.industry', a, printed)[1]).toBe(
    'm_{2026} = 0.35 + (0.6 − 0.35) × 1/5 = 0.4',
  )
})
