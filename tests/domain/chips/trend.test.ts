import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { studentT } from '@/domain/chips/studentT'
import { fitTrend, paceOf, type TrendFit, type TrendPoint } from '@/domain/chips/trend'

const pointsArbitrary = fc.array(
  fc.record({
    year: fc.integer({ min: 20_000, max: 20_300 }).map((tenths) => tenths / 10),
    value: fc.double({ min: 1, max: 1e5, noNaN: true }),
  }),
  { minLength: 3, maxLength: 40 },
)

const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0)

function fitted(points: readonly TrendPoint[]): TrendFit {
  const fit = fitTrend(points)
  if (fit.kind === 'none') throw new Error(fit.reason)
  return fit
}

test('three chips worked out by hand give slope, fit and interval of the textbook', () => {
  // log2 values 0, 1, 3 at x = 0, 1, 2: slope 1.5, residuals 1/6, −1/3, 1/6, so s² = (1/6) / 1,
  // Sxx = 2, standard error √(1/12); t(95%, 1) = 12.7062; margin 3.6680. R² = 1 − (1/6) / (42/9).
  const fit = fitted([
    { year: 2020, value: 1 },
    { year: 2021, value: 2 },
    { year: 2022, value: 8 },
  ])

  expect(fit.slope.value).toBeCloseTo(1.5, 10)
  expect(fit.slope.low).toBeCloseTo(1.5 - 3.668, 3)
  expect(fit.slope.high).toBeCloseTo(1.5 + 3.668, 3)
  expect(fit.r2).toBeCloseTo(1 - 1 / 6 / (42 / 9), 10)
  expect([fit.n, fit.years]).toEqual([3, { low: 2020, high: 2022 }])
})

test('when the slope may be 0 no doubling time is given, only how fast it could be at most', () => {
  const { pace } = fitted([
    { year: 2020, value: 1 },
    { year: 2021, value: 2 },
    { year: 2022, value: 8 },
  ])

  expect(pace).toEqual({
    kind: 'undetermined',
    fastestDoubling: expect.closeTo(1 / 5.168, 3),
    fastestHalving: expect.closeTo(1 / 2.168, 3),
  })
})

test('the band of the mean is narrowest in the middle of the dates and holds the line', () => {
  const fit = fitted([
    { year: 2020, value: 1 },
    { year: 2021, value: 2 },
    { year: 2022, value: 8 },
  ])
  const width = (year: number) => Math.log2(fit.at(year).high / fit.at(year).low)

  // Half a width at x̄ is t · s / √n = 12.7062 × √(1/6) / √3.
  expect(width(2021) / 2).toBeCloseTo((12.7062 * Math.sqrt(1 / 6)) / Math.sqrt(3), 3)
  // One year off it is t · s · √(1/3 + 1/2).
  expect(width(2022) / 2).toBeCloseTo(12.7062 * Math.sqrt(1 / 6) * Math.sqrt(1 / 3 + 1 / 2), 3)
  expect(fit.at(2021).value).toBeCloseTo(2 ** (4 / 3), 10)
})

test('a made exponential comes back with its doubling time and no doubt', () => {
  const nonZero = fc.double({ min: 0.2, max: 20, noNaN: true })
  fc.assert(
    fc.property(nonZero, fc.boolean(), nonZero, pointsArbitrary, (years, grows, start, points) => {
      fc.pre(new Set(points.map(({ year }) => year)).size > 1)
      const slope = (grows ? 1 : -1) / years
      const made = points.map(({ year }) => ({ year, value: start * 2 ** (slope * (year - 2015)) }))
      const fit = fitted(made)

      expect(fit.slope.value).toBeCloseTo(slope, 8)
      expect(fit.r2).toBeCloseTo(1, 8)
      expect(fit.pace).toEqual({
        kind: grows ? 'doubles' : 'halves',
        years: expect.closeTo(years, 5),
        low: expect.closeTo(years, 5),
        high: expect.closeTo(years, 5),
      })
      expect(fit.at(2015).value / start).toBeCloseTo(1, 5)
    }),
  )
})

test('a change of unit leaves the doubling time as it was', () => {
  fc.assert(
    fc.property(pointsArbitrary, fc.double({ min: 1e-3, max: 1e3, noNaN: true }), (points, k) => {
      fc.pre(new Set(points.map(({ year }) => year)).size > 1)
      const plain = fitted(points)
      const scaled = fitted(points.map(({ year, value }) => ({ year, value: value * k })))

      expect(scaled.slope.value).toBeCloseTo(plain.slope.value, 8)
      expect(scaled.slope.low).toBeCloseTo(plain.slope.low, 8)
      expect(scaled.at(plain.years.high).high / plain.at(plain.years.high).high / k).toBeCloseTo(
        1,
        8,
      )
    }),
  )
})

test('the interval of the slope is the one that follows from the correlation', () => {
  fc.assert(
    fc.property(pointsArbitrary, (points) => {
      fc.pre(new Set(points.map(({ year }) => year)).size > 2)
      const { slope, n } = fitted(points)
      // Another road to the same: r from plain sums, then margin = t · |slope| · √((1/r² − 1) / (n − 2)).
      const logs = points.map(({ value }) => Math.log2(value))
      const years = points.map(({ year }) => year - 2015)
      const covariance =
        n * total(years.map((x, i) => x * (logs[i] ?? Number.NaN))) - total(years) * total(logs)
      const varianceX = n * total(years.map((x) => x * x)) - total(years) ** 2
      const varianceY = n * total(logs.map((y) => y * y)) - total(logs) ** 2
      const r2 = covariance ** 2 / (varianceX * varianceY)
      fc.pre(r2 > 1e-3 && r2 < 1 - 1e-6)
      const margin =
        studentT(0.95, n - 2) * Math.abs(slope.value) * Math.sqrt((1 / r2 - 1) / (n - 2))

      expect(slope.value).toBeCloseTo(covariance / varianceX, 6)
      expect((slope.high - slope.value) / margin).toBeCloseTo(1, 4)
    }),
  )
})

test('each interval holds its value, and the pace agrees with the slope about what is known', () => {
  fc.assert(
    fc.property(pointsArbitrary, (points) => {
      fc.pre(new Set(points.map(({ year }) => year)).size > 1)
      const { slope, pace, at, years } = fitted(points)
      const line = at(years.high)

      expect(slope.low <= slope.value && slope.value <= slope.high).toBe(true)
      expect(line.low <= line.value && line.value <= line.high).toBe(true)
      expect(pace.kind === 'undetermined').toBe(slope.low <= 0 && slope.high >= 0)
      if (pace.kind !== 'undetermined') {
        expect(pace.low <= pace.years && pace.years <= pace.high).toBe(true)
      }
    }),
  )
})

test('0.4 to 0.8 doublings a year are 1.25 to 2.5 years per doubling; a fall halves instead', () => {
  expect(paceOf({ value: 0.5, low: 0.4, high: 0.8 })).toEqual({
    kind: 'doubles',
    years: 2,
    low: 1.25,
    high: 2.5,
  })
  expect(paceOf({ value: -0.5, low: -0.8, high: -0.4 })).toEqual({
    kind: 'halves',
    years: 2,
    low: 1.25,
    high: 2.5,
  })
})

test('equal values neither double nor halve, and no share of variance is claimed', () => {
  const fit = fitted([2020, 2021.3, 2022.9, 2024].map((year) => ({ year, value: 148.7 })))

  expect(fit.pace).toEqual({ kind: 'undetermined', fastestDoubling: null, fastestHalving: null })
  expect(fit.r2).toBeNull()
})

test('two chips, or chips of one date, have no trend', () => {
  const two = [2020, 2022].map((year) => ({ year, value: year }))
  const oneDate = [1, 2, 3].map((value) => ({ year: 2024.5, value }))

  expect(fitTrend(two)).toEqual({ kind: 'none', reason: 'fewerThanThree', n: 2 })
  // A value of 0 has no logarithm, so it does not make up the number.
  expect(fitTrend([...two, { year: 2023, value: 0 }])).toEqual({
    kind: 'none',
    reason: 'fewerThanThree',
    n: 2,
  })
  expect(fitTrend(oneDate)).toEqual({ kind: 'none', reason: 'oneDate', n: 3 })
})
