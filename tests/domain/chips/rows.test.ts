import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { METRIC_IDS } from '@/domain/chips/metrics'
import { pairsOf, rowsOf, sortChips } from '@/domain/chips/rows'
import { chips } from './dataset'
import { madeIn, makeChip, makeFigure, NO_RATES, tflops } from './makeChip'

const fast = madeIn('2025-03-01', tflops(900), 'fast')
const slow = madeIn(null, tflops(100), 'slow')
const alsoSlow = madeIn('2023', tflops(100), 'also-slow')
const unknown = madeIn('2024-06', null, 'unknown')
const four = [unknown, slow, fast, alsoSlow]
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id)

test('a chip without the figure is named with what is missing, not drawn', () => {
  const { drawn, missing } = rowsOf(four, 'fp16PerWatt')
  const plain = rowsOf(four, 'fp16')

  expect(drawn).toEqual([])
  expect(missing).toContainEqual({ chip: unknown, fields: ['fp16', 'tdp_W'] })
  expect(missing).toContainEqual({ chip: fast, fields: ['tdp_W'] })
  expect(plain.drawn.map(({ chip, figure }) => [chip.id, figure.value])).toEqual([
    ['slow', 100],
    ['fast', 900],
    ['also-slow', 100],
  ])
  expect(plain.missing).toEqual([{ chip: unknown, fields: ['fp16'] }])
})

test('a scatter draws a chip only when both figures are published, and says once what lacks', () => {
  const both = makeChip({
    id: 'both',
    memoryBandwidth_GBps: makeFigure(4000, 'GB/s'),
    dense: { ...NO_RATES, fp16: tflops(148) },
  })

  const { drawn, missing } = pairsOf([fast, both, unknown], 'fp16', 'bytesPerKiloFlop')

  expect(drawn.map(({ chip, x, y }) => [chip.id, x.value, y.value])).toEqual([
    ['both', 148, 4000 / 148],
  ])
  expect(missing).toEqual([
    { chip: fast, fields: ['memoryBandwidth_GBps'] },
    { chip: unknown, fields: ['fp16', 'memoryBandwidth_GBps'] },
  ])
})

test('sorted by value, unknown comes last both ways and equal chips keep their order', () => {
  expect(ids(sortChips(four, 'fp16'))).toEqual(['fast', 'slow', 'also-slow', 'unknown'])
  expect(ids(sortChips(four, 'fp16', 'ascending'))).toEqual([
    'slow',
    'also-slow',
    'fast',
    'unknown',
  ])
})

test('sorted by date, an undated chip comes last both ways', () => {
  expect(ids(sortChips(four, 'date'))).toEqual(['fast', 'unknown', 'also-slow', 'slow'])
  expect(ids(sortChips(four, 'date', 'ascending'))).toEqual([
    'also-slow',
    'unknown',
    'fast',
    'slow',
  ])
})

test('whatever the reader selects and in whatever order, no figure changes and no chip is lost', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...chips]), fc.constantFrom(...METRIC_IDS), (some, id) => {
      const { drawn, missing } = rowsOf(sortChips(some, id), id)
      const figures = new Map(rowsOf(chips, id).drawn.map(({ chip, figure }) => [chip.id, figure]))

      expect(drawn.map(({ figure }) => figure)).toEqual(
        drawn.map(({ chip }) => figures.get(chip.id)),
      )
      expect([...drawn, ...missing].map(({ chip }) => chip.id).toSorted()).toEqual(
        ids(some).toSorted(),
      )
      const values = drawn.map(({ figure }) => figure.value)
      expect(values).toEqual(values.toSorted((a, b) => b - a))
    }),
  )
})
