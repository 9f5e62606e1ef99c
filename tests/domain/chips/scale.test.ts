import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { fraction, niceTicks, paddedDomain, roundedOut } from '@/domain/scale'

test.each([
  [0, 2500, 6, [0, 500, 1000, 1500, 2000, 2500]],
  [0, 1, 6, [0, 0.2, 0.4, 0.6, 0.8, 1]],
  [3, 7.5, 6, [3, 4, 5, 6, 7]],
  [-20, 35, 6, [-20, -10, 0, 10, 20, 30]],
  [0, 0.03, 4, [0, 0.01, 0.02, 0.03]],
])('a linear axis from %d to %d has round steps', (min, max, count, expected) => {
  expect(niceTicks({ min, max }, 'linear', count)).toEqual(expected)
})

test.each([
  [80, 2500, 6, [100, 200, 500, 1000, 2000]],
  [600, 10_000, 6, [1000, 2000, 5000, 10_000]],
  [1, 1000, 6, [1, 10, 100, 1000]],
  [1, 1000, 8, [1, 3, 10, 30, 100, 300, 1000]],
  [0.02, 0.5, 6, [0.02, 0.05, 0.1, 0.2, 0.5]],
  [1, 1e9, 5, [1, 100, 1e4, 1e6, 1e8]],
  // No 1, 2 or 5 inside, so steps are even.
  [300, 400, 6, [300, 320, 340, 360, 380, 400]],
])('a log axis from %d to %d has 1-2-5, 1-3 or decade steps', (min, max, count, expected) => {
  expect(niceTicks({ min, max }, 'log', count)).toEqual(expected)
})

test.each([
  [5, 5, 'linear'],
  [7, 3, 'linear'],
  [0, 100, 'log'],
  [-1, 100, 'log'],
  [0, Number.POSITIVE_INFINITY, 'linear'],
  [Number.NaN, 1, 'linear'],
] as const)('an axis from %d to %d (%s) cannot be drawn and has no ticks', (min, max, kind) => {
  expect(niceTicks({ min, max }, kind)).toEqual([])
})

test('ticks always rise, lie within the axis and are neither too many nor too few', () => {
  const bound = fc.double({ min: 1e-4, max: 1e7, noNaN: true })
  const kinds = fc.constantFrom('linear', 'log')
  fc.assert(
    fc.property(bound, bound, kinds, fc.integer({ min: 3, max: 9 }), (a, b, kind, count) => {
      const domain = { min: Math.min(a, b), max: Math.max(a, b) }
      fc.pre(domain.max > domain.min * 1.01)
      const ticks = niceTicks(domain, kind, count)
      const slack = 1 + 1e-9

      expect(ticks).toEqual([...new Set(ticks)].toSorted((x, y) => x - y))
      expect(ticks.every((tick) => tick * slack >= domain.min && tick <= domain.max * slack)).toBe(
        true,
      )
      expect(ticks.length).toBeLessThanOrEqual(count)
      expect(ticks.length).toBeGreaterThanOrEqual(1)
    }),
  )
})

test('bars start at 0, whatever they show; a log axis leaves room on both sides', () => {
  expect(paddedDomain([148, 1000], 'linear', 0.1)).toEqual({ min: 0, max: 1100 })
  expect(paddedDomain([-10, 30], 'linear', 0.1)).toEqual({ min: -14, max: 34 })
  expect(paddedDomain([10, 1000], 'log', 0.5)).toEqual({ min: 1, max: 10_000 })
  expect(paddedDomain([0, 10, 1000], 'log', 0.5)).toEqual({ min: 1, max: 10_000 })
  expect(paddedDomain([50], 'log')).toEqual({ min: 25, max: 100 })
  expect(paddedDomain([0], 'linear')).toEqual({ min: 0, max: 1 })
})

test('without a value there is nothing to draw', () => {
  expect(paddedDomain([], 'linear')).toBeNull()
  expect(paddedDomain([0, -5], 'log')).toBeNull()
})

test('a value lies where the scale puts it', () => {
  expect(fraction(25, { min: 0, max: 100 }, 'linear')).toBe(0.25)
  expect(fraction(10, { min: 1, max: 100 }, 'log')).toBeCloseTo(0.5, 12)
})

test('an axis moved out to round numbers holds its values, with little room to spare', () => {
  const end = fc.integer({ min: -1e9, max: 1e9 }).map((value) => value / 1000)
  fc.assert(
    fc.property(end, end, (a, b) => {
      const [low, high] = a < b ? [a, b] : [b, a]
      fc.pre(high - low > 1e-6)
      const [from, to] = roundedOut(low, high)
      const spare = 0.2 * (high - low) * (1 + 1e-9)

      expect(from).toBeLessThanOrEqual(low)
      expect(to).toBeGreaterThanOrEqual(high)
      expect(low - from).toBeLessThanOrEqual(spare)
      expect(to - high).toBeLessThanOrEqual(spare)
    }),
  )
})

test('an axis stands still while its values move within the same round numbers', () => {
  expect([roundedOut(61.2, 98.7), roundedOut(60.4, 99.9)]).toEqual([
    [60, 100],
    [60, 100],
  ])
})
