import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { bandAt } from '@/domain/model/bands'
import { drawBands, finishBands } from '@/domain/model/drawBands'
import { createDrawing, type Drawing } from '@/domain/model/drawing'
import { drawInto, planDraws } from '@/domain/model/drawPlan'
import { ModelError } from '@/domain/model/ModelError'
import { OUTPUT_KEYS, readOutput, type OutputKey } from '@/domain/model/outputs'
import { createRandom } from '@/domain/model/random'
import { DRAW_RANGES, type DrawRange } from '@/domain/model/ranges'
import { run } from '@/domain/model/run'
import type { Case } from '@/domain/model/types'
import { caseOf, slotOf } from '@/domain/model/vector'
import { caseArbitrary } from './arbitraries'
import { caseNamed, expectSame, managedGap, statusQuo } from './dataset'

/** The cases that a drawing runs, made one by one for the plain model. */
function drawnCases(
  source: Case,
  ranges: readonly DrawRange[],
  draws: number,
  seed: number,
): Case[] {
  const plan = planDraws(source, ranges)
  const random = createRandom(seed)
  return Array.from({ length: draws }, () => {
    const vector = plan.base.slice()
    drawInto(plan, Float64Array.from(ranges, random), vector)
    return caseOf(source, vector)
  })
}

function drawn(source: Case, draws: number, seed: number): Drawing {
  const drawing = createDrawing([source], DRAW_RANGES, { draws, seed })
  drawing.advance(draws)
  return drawing
}

const NO_COLUMNS = { stride: 0, values: new Float64Array() }

/** All outputs of one draw, years after each other. */
function outputsOf({ columns, years }: Drawing, draw: number): number[] {
  const [{ stride, values } = NO_COLUMNS] = columns
  return years.flatMap((_, t) =>
    OUTPUT_KEYS.map((_, o) => values[(t * OUTPUT_KEYS.length + o) * stride + draw] ?? NaN),
  )
}

const plainOutputs = (source: Case) =>
  run(source).years.flatMap((year) => OUTPUT_KEYS.map((key) => readOutput(year, key)))

test('a modeller who runs each draw through the plain model gets the same to 1e-12', () => {
  let failures = 0
  fc.assert(
    fc.property(caseArbitrary, fc.nat(), (source, seed) => {
      const drawing = drawn(source, 5, seed)

      let kept = 0
      for (const one of drawnCases(source, DRAW_RANGES, 5, seed)) {
        let expected: number[]
        try {
          expected = plainOutputs(one)
        } catch (error) {
          expect(error).toBeInstanceOf(ModelError)
          failures += 1
          continue
        }
        expectSame(outputsOf(drawing, kept), expected, 1e-12)
        kept += 1
      }
      expect(drawing.failed()).toBe(5 - kept)
    }),
    { numRuns: 400, seed: 12 },
  )
  // Wide cases under narrow ranges: some draws reserve more than domestic chips had.
  expect(failures).toBeGreaterThan(0)
})

test('the golden cases too run the same in draws as one by one', () => {
  for (const name of ['open/article', 'late start', 'a group that never sells', 'base year only']) {
    const source = caseNamed(name)
    const drawing = drawn(source, 50, 3)
    drawnCases(source, DRAW_RANGES, 50, 3).forEach((one, draw) => {
      expectSame(outputsOf(drawing, draw), plainOutputs(one), 1e-12)
    })
  }
})

test('a reader who drags on while draws run in slices gets the same bits as all at once', () => {
  const options = { draws: 500, seed: 9 }
  const sliced = createDrawing([managedGap()], DRAW_RANGES, options)
  for (const slice of [1, 7, 100, 3, 1000]) sliced.advance(slice)

  expect(finishBands(sliced)).toEqual(drawBands(managedGap(), DRAW_RANGES, options))
})

test('a draw without ranges is the central case', () => {
  const table = drawBands(managedGap(), [], { draws: 3, seed: 1 })

  for (const year of run(managedGap()).years) {
    for (const key of OUTPUT_KEYS) {
      const value = readOutput(year, key)
      const expected = { p5: value, p25: value, p50: value, p75: value, p95: value }
      expectSame(bandAt(table, year.year, key), expected, 1e-12)
    }
  }
})

test('the median is not the central case: Huawei 2030 under the managed gap, 55% against 61%', () => {
  const central = run(managedGap()).years.at(-1)?.share.huawei

  const band = bandAt(
    drawBands(managedGap(), DRAW_RANGES, { draws: 10_000, seed: 2 }),
    2030,
    'share.huawei',
  )

  expect(central).toBeCloseTo(0.608, 3)
  expect(band?.p50).toBeCloseTo(0.55, 2)
})

test('an analyst who draws anew finds nine in ten inside the 90% band and half inside the 50%', () => {
  const draws = 10_000
  const table = drawBands(managedGap(), DRAW_RANGES, { draws, seed: 21 })
  const { columns } = drawn(managedGap(), draws, 22)
  const [{ values } = NO_COLUMNS] = columns
  const keys: OutputKey[] = [
    'share.nvidia',
    'share.huawei',
    'served_bnUSD.domesticOther',
    'demand_bnUSD',
  ]

  for (const key of keys) {
    const t = 4
    const start = (t * OUTPUT_KEYS.length + OUTPUT_KEYS.indexOf(key)) * draws
    const fresh = values.subarray(start, start + draws)
    const { p25 = NaN, p5 = NaN, p75 = NaN, p95 = NaN } = bandAt(table, 2025 + t, key) ?? {}
    const inside = (low: number, high: number) =>
      fresh.reduce((count, x) => count + Number(x >= low && x <= high), 0) / draws

    // Both the band and the new draws are samples: four standard errors of their difference.
    expect(Math.abs(inside(p5, p95) - 0.9)).toBeLessThan(4 * Math.sqrt((2 * 0.09) / draws))
    expect(Math.abs(inside(p25, p75) - 0.5)).toBeLessThan(4 * Math.sqrt((2 * 0.25) / draws))
  }
})

test('drawn numbers average to the mean of their triangles', () => {
  const source = managedGap()
  const draws = 4000
  const cases = drawnCases(source, DRAW_RANGES, draws, 5)
  for (const [path, low, mode, high] of [
    ['params.demand_bnUSD', 30, 37, 50],
    ['params.betaRisk', 0.5, 1.5, 3],
    ['params.supplyGrowth.huawei', 0, 0.5, 0.9],
  ] as const) {
    const slot = slotOf(path)
    const plan = planDraws(source, DRAW_RANGES)
    const mean = cases.reduce((sum, one) => sum + (planDraws(one, []).base[slot] ?? NaN), 0) / draws
    const deviation = Math.sqrt(
      (low ** 2 + mode ** 2 + high ** 2 - low * mode - low * high - mode * high) / 18,
    )

    expect(plan.base[slot]).toBe(mode)
    expect(Math.abs(mean - (low + mode + high) / 3)).toBeLessThan(
      (4 * deviation) / Math.sqrt(draws),
    )
  }
})

test('one factor scales all values of a lever, fractions stay below 1, and no mandate falls', () => {
  const source = managedGap()
  const given = source.scenario

  for (const { params, scenario } of drawnCases(source, DRAW_RANGES, 300, 6)) {
    const factor = scenario.ceiling_bnUSD.nvidia / given.ceiling_bnUSD.nvidia
    expect(factor).toBeGreaterThanOrEqual(0.5)
    expect(factor).toBeLessThanOrEqual(1.5)
    expectSame(scenario.ceiling_bnUSD.amd / given.ceiling_bnUSD.amd, factor, 1e-12)
    expectSame(scenario.risk.nvidia, scenario.risk.amd, 0)
    expect(scenario.risk.huawei).toBe(given.risk.huawei)
    expect(scenario.admissionStart).toBeLessThanOrEqual(0.9)
    for (const segment of ['training', 'inference', 'government', 'industry'] as const) {
      const end = scenario.mandateEnd[segment]
      expect(end).toBeLessThanOrEqual(1)
      expect(end).toBeGreaterThanOrEqual(params.mandateBase[segment])
    }
  }
})

test('a factor that would carry a fraction past 1 is cut off there', () => {
  const source = caseNamed('open/article') // admission 0.8, times up to 1.5

  const admissions = drawnCases(source, DRAW_RANGES, 300, 6).map(
    ({ scenario }) => scenario.admissionEnd,
  )

  expect(Math.max(...admissions)).toBe(1)
  expect(admissions.filter((admission) => admission === 1).length).toBeLessThan(150)
})

test("a value outside the cited range widens it, and is the triangle's peak", () => {
  const source = managedGap()
  const wild = { ...source, params: { ...source.params, demand_bnUSD: 80, inertia: 0.02 } }

  const { rows } = planDraws(wild, DRAW_RANGES)
  const triangleOf = (path: string) => rows.find(({ range }) => range.path === path)?.triangle

  expect(triangleOf('params.demand_bnUSD')).toEqual({ low: 30, mode: 80, high: 80 })
  expect(triangleOf('params.inertia')).toEqual({ low: 0.02, mode: 0.02, high: 0.6 })
  expect(triangleOf('params.learning')).toEqual({ low: 0.05, mode: 0.15, high: 0.3 })
})

test('draws that cannot be calibrated are counted and left out of the bands', () => {
  const source = statusQuo()
  // Domestic chips had 25%; the base mandates reserve 12 to 34% when drawn.
  const tight = {
    ...source,
    baseShares: { nvidia: 0.7, amd: 0.05, huawei: 0.15, domesticOther: 0.1 },
  }

  const table = drawBands(tight, DRAW_RANGES, { draws: 1000, seed: 4 })

  const failing = drawnCases(tight, DRAW_RANGES, 1000, 4).filter(({ params }) => {
    const { mandateBase: m, weights: w } = params
    return (
      w.training * m.training +
        w.inference * m.inference +
        w.government * m.government +
        w.industry * m.industry >=
      0.25
    )
  })
  expect(table.draws).toBe(1000)
  expect(table.failed).toBe(failing.length)
  expect(table.failed).toBeGreaterThan(10)
  expect(table.values.every(Number.isFinite)).toBe(true)
})

test('a case in which no draw at all can be calibrated is an error, not an empty band', () => {
  const source = statusQuo()
  const hopeless = {
    ...source,
    baseShares: { nvidia: 0.93, amd: 0.02, huawei: 0.03, domesticOther: 0.02 },
  }

  expect(() => drawBands(hopeless, DRAW_RANGES, { draws: 100, seed: 1 })).toThrow(
    expect.objectContaining({ field: 'params.mandateBase', problem: 'noConvergence' }),
  )
})

const range = (changes: Partial<DrawRange>): DrawRange => ({
  path: 'params.inertia',
  type: 'absolute',
  low: 0.1,
  mode: 0.2,
  high: 0.3,
  ...changes,
})

test.each([
  ['an unknown path', [range({ path: 'params.luck' })], 'params.luck'],
  [
    'a licence, which is never drawn',
    [range({ path: 'scenario.licence.maxTpp' })],
    'scenario.licence.maxTpp',
  ],
  ['a whole record as one value', [range({ path: 'params.ecoBase' })], 'params.ecoBase'],
  ['ends the wrong way round', [range({ low: 0.4 })], 'params.inertia'],
  ['a fraction above 1', [range({ high: 1.2 })], 'params.inertia'],
  ['one path twice', [range({}), range({})], 'params.inertia'],
  [
    'a negative factor',
    [range({ path: 'scenario.mandateEnd', type: 'multiplier', low: -1 })],
    'scenario.mandateEnd',
  ],
] as const)('a modeller whose ranges hold %s is told the path', (_, ranges, field) => {
  expect(() => planDraws(statusQuo(), ranges)).toThrow(expect.objectContaining({ field }))
})

test.each([0, 1.5, 10 ** 7, NaN])('%d draws are refused by name', (draws) => {
  expect(() => drawBands(statusQuo(), DRAW_RANGES, { draws, seed: 1 })).toThrow(
    expect.objectContaining({ field: 'draws' }),
  )
})
