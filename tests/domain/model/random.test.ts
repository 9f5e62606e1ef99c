import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { percentilesInto } from '@/domain/model/percentiles'
import { createRandom, createSplitMix32, createXoshiro128 } from '@/domain/model/random'
import { triangularInverse, type Triangle } from '@/domain/model/triangular'
import { expectSame } from './dataset'

const take = (count: number, next: () => number) => Array.from({ length: count }, next)

test('a modeller who runs the reference code of xoshiro128** gets the same words', () => {
  const next = createXoshiro128(1, 2, 3, 4)

  // Blackman and Vigna's C code, version 1.1, from the state 1, 2, 3, 4.
  expect(take(10, next)).toEqual([
    11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597,
    4258142804,
  ])
})

test('a modeller who writes splitmix32 in C gets the same words', () => {
  // Computed by gcc from the three lines of the published mixer, from seed 1.
  expect(take(4, createSplitMix32(1))).toEqual([2527132011, 314344336, 2535364964, 2041432039])
})

test('a reader who opens a link with the same seed gets the same numbers, with another others', () => {
  const numbers = (seed: number) => take(5, createRandom(seed))

  expect(numbers(7)).toEqual(numbers(7))
  expect(numbers(8)).not.toEqual(numbers(7))
})

test.each([-1, 0.5, 2 ** 32, NaN])('the seed %d is refused by name', (seed) => {
  expect(() => createRandom(seed)).toThrow(expect.objectContaining({ field: 'seed' }))
})

test('the numbers are spread evenly over 0 to 1', () => {
  const count = 100_000
  const numbers = take(count, createRandom(1))
  const bins = Array.from<number>({ length: 20 }).fill(0)
  for (const u of numbers) {
    const bin = Math.floor(u * 20)
    bins[bin] = (bins[bin] ?? NaN) + 1
  }
  const chiSquared = bins.reduce((sum, n) => sum + (n - count / 20) ** 2 / (count / 20), 0)

  // 19 degrees of freedom: above 43.8 once in a thousand seeds, below 5.4 as often.
  expect(chiSquared).toBeLessThan(43.8)
  expect(chiSquared).toBeGreaterThan(5.4)
})

const TRIANGLES: readonly Triangle[] = [
  { low: 30, mode: 37, high: 50 },
  { low: 0, mode: 0, high: 0.15 },
  { low: 0.6, mode: 1, high: 1 },
  { low: -1, mode: 0.2, high: 0.3 },
]

/** The distribution function, from the definition. */
const triangularCdf = ({ high, low, mode }: Triangle, x: number) =>
  x <= mode && mode > low
    ? (x - low) ** 2 / ((high - low) * (mode - low))
    : 1 - (high - x) ** 2 / ((high - low) * (high - mode))

test.each(TRIANGLES)(
  'an analyst who samples %j finds its mean, spread and percentiles',
  (shape) => {
    const { high, low, mode } = shape
    const count = 40_000
    const random = createRandom(11)
    const samples = Float64Array.from({ length: count }, () => triangularInverse(shape, random()))
    const mean = samples.reduce((sum, x) => sum + x, 0) / count
    const variance = samples.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (count - 1)
    const percentiles = new Float64Array(5)
    percentilesInto(samples, percentiles, 0)

    const trueVariance =
      (low ** 2 + mode ** 2 + high ** 2 - low * mode - low * high - mode * high) / 18
    // Four standard errors.
    expect(Math.abs(mean - (low + mode + high) / 3)).toBeLessThan(
      4 * Math.sqrt(trueVariance / count),
    )
    expect(Math.abs(variance / trueVariance - 1)).toBeLessThan(4 * Math.sqrt(2 / count))
    for (const [i, p] of [0.05, 0.25, 0.5, 0.75, 0.95].entries()) {
      const error = triangularCdf(shape, percentiles[i] ?? NaN) - p
      expect(Math.abs(error)).toBeLessThan(4 * Math.sqrt((p * (1 - p)) / count))
    }
  },
)

test('the inverse undoes the distribution function, rises, and keeps to the range', () => {
  const shape = fc
    .tuple(...[0, 1, 2].map(() => fc.double({ min: -100, max: 100, noNaN: true })))
    // Ranges are told in decimals. The function below is a quotient: it has no value at widths whose
    // square is nothing.
    .map((ends) => ends.map((end) => Number(end.toFixed(9))).toSorted((a, b) => a - b))
    .map(([low = 0, mode = 0, high = 0]): Triangle => ({ low, mode, high }))
  const unit = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })
  fc.assert(
    fc.property(shape, unit, unit, (triangle, u, v) => {
      const { high, low } = triangle
      const x = triangularInverse(triangle, u)

      expect(x).toBeGreaterThanOrEqual(low - 1e-9)
      expect(x).toBeLessThanOrEqual(high + 1e-9)
      if (u < v) expect(triangularInverse(triangle, v)).toBeGreaterThanOrEqual(x - 1e-9)
      if (high - low > 1e-3) expect(Math.abs(triangularCdf(triangle, x) - u)).toBeLessThan(1e-6)
    }),
  )
})

/** Linear interpolation between the sorted values, as spreadsheets and numpy have it. */
function percentileBySorting(values: readonly number[], p: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  const position = (sorted.length - 1) * p
  const below = sorted[Math.floor(position)] ?? NaN
  const above = sorted[Math.ceil(position)] ?? NaN
  return below + (above - below) * (position - Math.floor(position))
}

const values = fc.oneof(
  fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 300 }),
  // Many equal ones, and one far away from the rest.
  fc.array(fc.constantFrom(0, 0, 0, 0.1, 1, -1), { minLength: 1, maxLength: 300 }),
  fc.array(fc.constantFrom(1, 2, 3, 1e12), { minLength: 1, maxLength: 300 }),
)

test('an analyst who sorts the draws in a spreadsheet gets the same percentiles', () => {
  fc.assert(
    fc.property(values, (list) => {
      const into = new Float64Array(7)

      percentilesInto(Float64Array.from(list), into, 1)

      const expected = [0.05, 0.25, 0.5, 0.75, 0.95].map((p) => percentileBySorting(list, p))
      // Between two ends the error is that of the ends, however small the number itself.
      const scale = Math.max(1, ...list.map(Math.abs))
      expectSame([...into], [0, ...expected, 0], 1e-12 * scale)
    }),
    { numRuns: 500 },
  )
})

test('the percentiles of −x are those of x turned round, to the last bit', () => {
  fc.assert(
    fc.property(values, (list) => {
      const ofX = new Float64Array(5)
      const ofMinusX = new Float64Array(5)

      percentilesInto(Float64Array.from(list), ofX, 0)
      percentilesInto(
        Float64Array.from(list, (x) => -x),
        ofMinusX,
        0,
      )

      expect([...ofMinusX].map((x) => 0 - x)).toEqual([...ofX].toReversed().map((x) => x + 0))
    }),
  )
})
