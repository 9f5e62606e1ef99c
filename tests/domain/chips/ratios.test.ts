import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { indexedRows } from '@/domain/chips/indexed'
import { METRIC_IDS } from '@/domain/chips/metrics'
import { ratioOf, ratioSheet } from '@/domain/chips/ratios'
import { chipArbitrary, figureArbitrary } from './arbitraries'
import { chipOf, chips } from './dataset'
import { madeIn, makeChip, makeFigure, NO_RATES, tflops } from './makeChip'

test('"A is n× B" carries the span of both, the worst grade and a mark for estimates', () => {
  const a = tflops(750, { low: 700, high: 800, grade: 'B', sourceIds: ['a'] })
  const b = tflops(1000, { grade: 'D', sourceIds: ['b'] })

  expect(ratioOf(a, b)).toEqual({
    value: 0.75,
    low: 0.7,
    high: 0.8,
    grade: 'D',
    verified: true,
    sourceIds: ['a', 'b'],
    estimated: true,
  })
})

test('a grade C figure that was checked is not marked as an estimate, an unverified one is', () => {
  const checked = ratioOf(tflops(1), tflops(2, { grade: 'C' }))
  const unchecked = ratioOf(tflops(1), tflops(2, { grade: 'C', verified: false }))

  expect(checked?.estimated).toBe(false)
  expect(unchecked?.estimated).toBe(true)
})

test('figures in different units have no ratio', () => {
  expect(ratioOf(makeFigure(1504, 'TOPS'), tflops(752))).toBeNull()
})

test('the ratio sheet compares what both publish and names what only one does', () => {
  const a = makeChip({
    id: 'a',
    memory_GB: makeFigure(128, 'GB'),
    dense: { ...NO_RATES, fp16: tflops(750), int8: makeFigure(1500, 'TOPS') },
  })
  const b = makeChip({
    id: 'b',
    memory_GB: makeFigure(64, 'GB'),
    dense: { ...NO_RATES, fp16: tflops(1000), fp8: tflops(2000) },
  })

  const { shared, onlyA, onlyB } = ratioSheet(a, b)

  expect(shared.map(({ metric, ratio }) => [metric, ratio.value])).toEqual([
    ['fp16', 0.75],
    ['memory_GB', 2],
  ])
  expect(onlyA).toEqual(['int8'])
  expect(onlyB).toEqual(['fp8'])
})

test('a sheet of some metrics only keeps to them and to their order', () => {
  const h200 = chipOf('h200-sxm')

  const { shared } = ratioSheet(chipOf('ascend-910c'), h200, ['tpp', 'fp16'])

  expect(shared.map(({ metric }) => metric)).toEqual(['tpp', 'fp16'])
})

test('a over b times b over a is 1, and the ends of their ranges change places', () => {
  fc.assert(
    fc.property(figureArbitrary('GB'), figureArbitrary('GB'), (a, b) => {
      const there = ratioOf(a, b)
      const back = ratioOf(b, a)
      fc.pre(there !== null && back !== null)

      expect(there.value * back.value).toBeCloseTo(1, 9)
      expect((there.low ?? there.value) * (back.high ?? back.value)).toBeCloseTo(1, 9)
      expect(there.low ?? there.value).toBeLessThanOrEqual(there.value)
      expect(there.high ?? there.value).toBeGreaterThanOrEqual(there.value)
    }),
  )
})

test('every metric of two chips is shared, one-sided or unknown to both, never two of them', () => {
  fc.assert(
    fc.property(chipArbitrary, chipArbitrary, (a, b) => {
      const there = ratioSheet(a, b)
      const back = ratioSheet(b, a)
      const listed = [...there.shared.map(({ metric }) => metric), ...there.onlyA, ...there.onlyB]

      expect(new Set(listed).size).toBe(listed.length)
      expect(back.shared.map(({ metric }) => metric)).toEqual(
        there.shared.map(({ metric }) => metric),
      )
      expect(back.onlyA).toEqual(there.onlyB)
      expect(back.onlyB).toEqual(there.onlyA)
    }),
  )
})

test('a chip over itself is exactly 1, however uncertain its figures', () => {
  const { shared, onlyA, onlyB } = ratioSheet(chipOf('ascend-910c'), chipOf('ascend-910c'))

  expect(shared.length).toBeGreaterThan(5)
  expect(shared.filter(({ ratio }) => ratio.value !== 1 || ratio.low !== undefined)).toEqual([])
  expect([...onlyA, ...onlyB]).toEqual([])
})

test('with the H20 as 1, each chip shows its multiple and the H20 shows exactly 1', () => {
  const base = madeIn('2024', tflops(150, { low: 140, high: 160 }), 'h20')
  const other = madeIn('2024', tflops(750), 'other')
  const unknown = madeIn('2024', null, 'unknown')

  const rows = indexedRows([other, unknown, base], 'fp16', base)

  expect(
    rows?.drawn.map(({ chip, index }) => [chip.id, index.value, index.low, index.high]),
  ).toEqual([
    ['other', 5, 750 / 160, 750 / 140],
    ['h20', 1, undefined, undefined],
  ])
  expect(rows?.missing).toEqual([{ chip: unknown, fields: ['fp16'] }])
})

test.each([
  ['has no figure', null],
  ['has a figure of 0', tflops(0)],
])('an index on a chip that %s is unknown, not drawn as anything', (_, fp16) => {
  const base = madeIn('2024', fp16, 'base')

  expect(indexedRows([madeIn('2024', tflops(1)), base], 'fp16', base)).toBeNull()
})

test('an index keeps the proportions between chips, whichever chip is 1', () => {
  fc.assert(
    fc.property(fc.constantFrom(...chips), fc.constantFrom(...METRIC_IDS), (base, metric) => {
      const rows = indexedRows(chips, metric, base)
      fc.pre(rows !== null)
      const [first] = rows.drawn
      fc.pre(first !== undefined)

      for (const { figure, index } of rows.drawn) {
        expect(index.value / first.index.value).toBeCloseTo(figure.value / first.figure.value, 9)
      }
      expect(rows.drawn.find(({ chip }) => chip.id === base.id)?.index.value).toBe(1)
    }),
  )
})
