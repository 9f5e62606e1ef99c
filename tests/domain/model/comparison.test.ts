import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { attribute, LEVER_GROUPS } from '@/domain/model/attribution'
import { bandAt } from '@/domain/model/bands'
import { compareBands, drawBands } from '@/domain/model/drawBands'
import { OUTPUT_KEYS, readOutput } from '@/domain/model/outputs'
import { PERCENTILES } from '@/domain/model/percentiles'
import { DRAW_RANGES } from '@/domain/model/ranges'
import { run } from '@/domain/model/run'
import { shapley } from '@/domain/model/shapley'
import type { Case } from '@/domain/model/types'
import { caseArbitrary } from './arbitraries'
import { caseNamed, expectSame, managedGap, statusQuo } from './dataset'

const OPTIONS = { draws: 2000, seed: 17 }

test('a scenario compared with itself differs by exactly 0', () => {
  const { difference } = compareBands(managedGap(), managedGap(), DRAW_RANGES, OPTIONS)

  expect(new Set(difference.values)).toEqual(new Set([0]))
})

test('a reader who swaps the two scenarios sees every difference turned round', () => {
  const forth = compareBands(managedGap(), statusQuo(), DRAW_RANGES, OPTIONS)
  const back = compareBands(statusQuo(), managedGap(), DRAW_RANGES, OPTIONS)

  for (const year of forth.difference.years) {
    for (const key of OUTPUT_KEYS) {
      const ab = bandAt(forth.difference, year, key)
      const ba = bandAt(back.difference, year, key)
      const turned = PERCENTILES.toReversed().map((p) => 0 - (ba?.[p] ?? NaN))
      expect(PERCENTILES.map((p) => ab?.[p])).toEqual(turned)
    }
  }
  // Not because nothing differs.
  expect(bandAt(forth.difference, 2028, 'share.nvidia')?.p50).toBeGreaterThan(0.1)
  expect(forth.a).toEqual(back.b)
})

test('each side of a comparison shows the bands that it shows alone', () => {
  const { a, b } = compareBands(managedGap(), statusQuo(), DRAW_RANGES, OPTIONS)

  expect(a).toEqual(drawBands(managedGap(), DRAW_RANGES, OPTIONS))
  expect(b).toEqual(drawBands(statusQuo(), DRAW_RANGES, OPTIONS))
})

test('two bases can be compared as well: each side is calibrated on its own', () => {
  const article = caseNamed('open/article')

  const { a, b } = compareBands(article, statusQuo(), DRAW_RANGES, OPTIONS)

  expect(a).toEqual(drawBands(article, DRAW_RANGES, OPTIONS))
  expect(b).toEqual(drawBands(statusQuo(), DRAW_RANGES, OPTIONS))
})

test('common draws make a difference far narrower than the two bands', () => {
  const { a, b, difference } = compareBands(managedGap(), statusQuo(), DRAW_RANGES, OPTIONS)
  const width = (table: typeof a) => {
    const { p5 = NaN, p95 = NaN } = bandAt(table, 2030, 'share.huawei') ?? {}
    return p95 - p5
  }

  expect(width(difference)).toBeLessThan(0.5 * Math.min(width(a), width(b)))
})

test('scenarios over different years cannot be compared draw by draw', () => {
  expect(() =>
    compareBands(managedGap(), { ...statusQuo(), endYear: 2029 }, DRAW_RANGES, OPTIONS),
  ).toThrow(expect.objectContaining({ field: 'endYear', problem: 'mismatch' }))
})

const key = fc.constantFrom(...OUTPUT_KEYS)

/** Two random scenarios over one random base. */
const pair = fc
  .tuple(caseArbitrary, caseArbitrary)
  .map(([a, b]): [Case, Case] => [a, { ...a, scenario: b.scenario }])

test('an analyst who adds the parts of an attribution gets the difference', () => {
  fc.assert(
    fc.property(pair, key, ([a, b], key) => {
      const target = { key, year: a.endYear }
      const outputOf = (source: Case) => {
        const last = run(source).years.at(-1)
        return last === undefined ? NaN : readOutput(last, key)
      }

      const { difference, parts } = attribute(a, b, target)

      const sum = LEVER_GROUPS.reduce((total, group) => total + parts[group], 0)
      const expected = outputOf(a) - outputOf(b)
      const scale = Math.max(1, Math.abs(outputOf(a)), Math.abs(outputOf(b)))
      expectSame(difference / scale, expected / scale, 1e-12)
      expectSame(sum / scale, expected / scale, 1e-11)
    }),
    { numRuns: 150 },
  )
})

test('levers that two scenarios share get no part, and swapped scenarios turn the parts round', () => {
  const target = { key: 'share.nvidia', year: 2028 } as const

  const forth = attribute(managedGap(), statusQuo(), target)
  const back = attribute(statusQuo(), managedGap(), target)

  expect(forth.parts.mandate).toBe(0)
  expect(forth.parts.start).toBe(0)
  expect(forth.parts.take).toBe(0) // differs, but buyers in the model do not pay it
  expect(forth.parts.admission).toBeGreaterThan(0.05)
  for (const group of LEVER_GROUPS) expectSame(forth.parts[group], -back.parts[group], 1e-12)
})

test('cases that differ in their parameters cannot be attributed to levers', () => {
  const source = statusQuo()
  const other = { ...source, params: { ...source.params, inertia: 0.5 } }

  expect(() => attribute(other, source, { key: 'localShare', year: 2030 })).toThrow(
    expect.objectContaining({ field: 'params.inertia', problem: 'mismatch' }),
  )
  expect(() => attribute(source, source, { key: 'localShare', year: 2031 })).toThrow(
    expect.objectContaining({ field: 'year' }),
  )
})

/** Means of contributions over all orders of joining, as the definition has it. */
function shapleyByOrders(worth: readonly number[], players: number): number[] {
  const orders = (rest: readonly number[]): number[][] =>
    rest.length === 0
      ? [[]]
      : rest.flatMap((next) =>
          orders(rest.filter((p) => p !== next)).map((tail) => [next, ...tail]),
        )
  const all = orders(Array.from({ length: players }, (_, i) => i))
  const sums = Array.from<number>({ length: players }).fill(0)
  for (const order of all) {
    let members = 0
    for (const player of order) {
      const joined = members | (1 << player)
      sums[player] = (sums[player] ?? NaN) + (worth[joined] ?? NaN) - (worth[members] ?? NaN)
      members = joined
    }
  }
  return sums.map((sum) => sum / all.length)
}

test('a modeller who averages over all 120 orders of five players finds the same values', () => {
  const worths = fc.array(fc.double({ min: -10, max: 10, noNaN: true }), {
    minLength: 32,
    maxLength: 32,
  })
  fc.assert(
    fc.property(worths, (worth) => {
      expectSame(shapley(worth, 5), shapleyByOrders(worth, 5), 1e-12)
    }),
    { numRuns: 30 },
  )
})
