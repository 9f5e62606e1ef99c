import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { clipRatio, isoLines, type Axis } from '@/domain/chips/isoLines'

const axis = (min: number, max: number, scale: Axis['scale']): Axis => ({ min, max, scale })
const compute = axis(80, 3000, 'log') // dense FP16, TFLOPS
const bandwidth = axis(600, 10_000, 'log') // GB/s

test('a scatter of bandwidth against FP16 gets lines of 1, 3, 10 and 30 bytes per 1,000 FLOP', () => {
  expect(isoLines(compute, bandwidth, 4).map(({ ratio }) => ratio)).toEqual([1, 3, 10, 30])
})

test('a line is cut where it meets the edges of the plot', () => {
  // y = 10 x: enters at the left edge (80, 800), leaves at the top (1,000, 10,000).
  expect(clipRatio(compute, bandwidth, 10)?.points).toEqual([
    { x: 80, y: 800 },
    { x: 1000, y: 10_000 },
  ])
  // y = 3 x: enters at the bottom (200, 600), leaves at the right (3,000, 9,000).
  expect(clipRatio(compute, bandwidth, 3)?.points).toEqual([
    { x: 200, y: 600 },
    { x: 3000, y: 9000 },
  ])
})

test('a ratio beyond every corner, or an axis that cannot be drawn, has no line', () => {
  expect(clipRatio(compute, bandwidth, 1000)).toBeNull()
  expect(clipRatio(compute, bandwidth, 0.01)).toBeNull()
  expect(clipRatio(compute, bandwidth, 0)).toBeNull()
  expect(clipRatio(axis(0, 10, 'log'), bandwidth, 1)).toBeNull()
  expect(isoLines(axis(5, 5, 'linear'), bandwidth)).toEqual([])
})

test('on linear axes from 0 the lines start in the origin', () => {
  const lines = isoLines(axis(0, 2500, 'linear'), axis(0, 10_000, 'linear'))

  expect(lines.length).toBeGreaterThanOrEqual(2)
  expect(lines.map(({ points }) => points[0])).toEqual(lines.map(() => ({ x: 0, y: 0 })))
})

test('with one log and one linear axis the line bends and is sampled', () => {
  const line = clipRatio(axis(0, 1000, 'linear'), bandwidth, 10)

  expect(line?.points.length).toBeGreaterThan(10)
  expect(line?.points.at(0)).toEqual({ x: 60, y: 600 })
  expect(line?.points.at(-1)).toEqual({ x: 1000, y: 10_000 })
})

test('all lines keep their ratio, lie within the plot, and are not more than asked for', () => {
  const scale = fc.constantFrom('linear', 'log')
  const axisArbitrary = fc
    .tuple(
      fc.double({ min: 1e-3, max: 1e4, noNaN: true }),
      fc.double({ min: 1.2, max: 1e4, noNaN: true }),
      scale,
    )
    .map(([min, factor, kind]) => axis(min, min * factor, kind))
  fc.assert(
    fc.property(axisArbitrary, axisArbitrary, fc.integer({ min: 3, max: 6 }), (x, y, count) => {
      const lines = isoLines(x, y, count)
      const slack = 1 + 1e-9

      expect(lines.length).toBeLessThanOrEqual(count)
      for (const { ratio, points } of lines) {
        for (const point of points) {
          expect(point.y / point.x / ratio).toBeCloseTo(1, 9)
          expect(point.x * slack >= x.min && point.x <= x.max * slack).toBe(true)
          expect(point.y * slack >= y.min && point.y <= y.max * slack).toBe(true)
        }
      }
    }),
  )
})
