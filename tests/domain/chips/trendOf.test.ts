import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { METRIC_IDS } from '@/domain/chips/metrics'
import { trendOf } from '@/domain/chips/trendOf'
import { chips } from './dataset'
import { madeIn, tflops } from './makeChip'

test('a chip without date or figure is named with what it lacks and stays out of the fit', () => {
  const undated = madeIn(null, tflops(100))
  const unknown = madeIn('2022-07-01', null)
  const zero = madeIn('2022-08-01', tflops(0))
  const dated = ['2020', '2022', '2024'].map((date, i) => madeIn(date, tflops(100 * 2 ** i)))

  const { trend, drawn, missing } = trendOf([undated, ...dated.toReversed(), unknown, zero], 'fp16')

  expect(drawn.map(({ chip, year }) => [chip.id, year])).toEqual([
    ['2020', 2020.5],
    ['2022', 2022.5],
    ['2024', 2024.5],
  ])
  expect(missing).toEqual([
    { chip: undated, lacks: 'date' },
    { chip: unknown, lacks: 'figure' },
    { chip: zero, lacks: 'logarithm' },
  ])
  expect(trend.kind === 'fit' && trend.pace).toMatchObject({
    kind: 'doubles',
    years: expect.closeTo(2, 9),
  })
})

test('the line runs from the first release to the last and not beyond', () => {
  const dated = ['2020', '2022', '2024'].map((date, i) => madeIn(date, tflops(100 * 3 ** i)))

  const { line } = trendOf(dated, 'fp16')

  expect(line.at(0)?.year).toBe(2020.5)
  expect(line.at(-1)?.year).toBeCloseTo(2024.5, 9)
  expect(line.at(-1)?.value).toBeCloseTo(900, 6)
})

test('two chips have points but no line', () => {
  const { trend, drawn, line } = trendOf(
    [madeIn('2020', tflops(1)), madeIn('2021', tflops(2))],
    'fp16',
  )

  expect(drawn).toHaveLength(2)
  expect(trend).toEqual({ kind: 'none', reason: 'fewerThanThree', n: 2 })
  expect(line).toEqual([])
})

test('the order in which a reader selects chips does not move the trend by a bit', () => {
  const reshuffled = fc
    .shuffledSubarray([...chips], { minLength: 3 })
    .chain((some) =>
      fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length })),
    )
  fc.assert(
    fc.property(reshuffled, fc.constantFrom(...METRIC_IDS), ([some, other], metric) => {
      expect(trendOf(other, metric).line).toEqual(trendOf(some, metric).line)
    }),
  )
})
