import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { studentT } from '@/domain/chips/studentT'

// Abramowitz and Stegun, Table 26.10; levels are those of its columns A(t | ν).
test.each([
  [0.95, 1, 12.706],
  [0.95, 2, 4.303],
  [0.95, 3, 3.182],
  [0.95, 4, 2.776],
  [0.95, 5, 2.571],
  [0.95, 10, 2.228],
  [0.95, 20, 2.086],
  [0.95, 30, 2.042],
  [0.95, 120, 1.98],
  [0.99, 1, 63.657],
  [0.99, 5, 4.032],
  [0.99, 10, 3.169],
  [0.9, 4, 2.132],
  [0.5, 7, 0.711],
])(
  'the quantile for %d with %d degrees of freedom is the published one',
  (level, nu, published) => {
    expect(Math.abs(studentT(level, nu) - published)).toBeLessThanOrEqual(0.0005)
  },
)

test('with one and two degrees of freedom the quantile meets its closed form', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 0.999, noNaN: true }), (level) => {
      const one = Math.tan((Math.PI * level) / 2)
      const two = level * Math.sqrt(2 / (1 - level * level))

      expect(studentT(level, 1) / one).toBeCloseTo(1, 10)
      expect(studentT(level, 2) / two).toBeCloseTo(1, 10)
    }),
  )
})

test('more chips never widen the interval, and with very many it is the normal one', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), (nu) => {
      expect(studentT(0.95, nu + 1)).toBeLessThan(studentT(0.95, nu))
    }),
  )
  expect(studentT(0.95, 100_000)).toBeCloseTo(1.95996, 4)
})

test.each([
  [0, 3],
  [1, 3],
  [Number.NaN, 3],
  [0.95, 0],
  [0.95, 1.5],
])('a quantile at level %d with %d degrees of freedom is refused', (level, nu) => {
  expect(() => studentT(level, nu)).toThrow(RangeError)
})
