import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { figureOf } from '@/domain/chips/fields'
import { metricOf, missingFields } from '@/domain/chips/metricOf'
import { DERIVED_METRIC_IDS, METRIC_IDS, METRICS } from '@/domain/chips/metrics'
import { chipArbitrary } from './arbitraries'
import { chips } from './dataset'
import { makeChip, makeFigure, NO_RATES, tflops } from './makeChip'

test('an analyst dividing FP16 by power gets the range, worst grade and both sources of the inputs', () => {
  const fp16 = tflops(800, { low: 700, high: 900, sourceIds: ['paper', 'shared'], grade: 'B' })
  const tdp_W = makeFigure(400, 'W', {
    low: 350,
    high: 500,
    sourceIds: ['shared', 'press'],
    grade: 'C',
    verified: false,
  })
  const chip = makeChip({ tdp_W, dense: { ...NO_RATES, fp16 } })

  expect(metricOf(chip, 'fp16PerWatt')).toEqual({
    value: 2, // 800 / 400
    low: 1.4, // 700 / 500
    high: 900 / 350,
    unit: 'TFLOPS/W',
    grade: 'C',
    verified: false,
    sourceIds: ['paper', 'shared', 'press'],
    inputs: [
      { field: 'fp16', figure: fp16 },
      { field: 'tdp_W', figure: tdp_W },
    ],
  })
})

test('a published metric is the figure as its source gave it, note and range included', () => {
  const memory_GB = makeFigure(80, 'GB', { low: 80, high: 96, note: { en: 'n', zh: '注' } })

  const figure = metricOf(makeChip({ memory_GB }), 'memory_GB')

  expect(figure).toEqual({ ...memory_GB, inputs: [{ field: 'memory_GB', figure: memory_GB }] })
})

test.each([
  ['fp16PerUsd', 1000 / 20], // 1 TFLOPS = 1,000 GFLOPS for 20 USD
  ['fp16PerMm2', 1 / 800],
  ['fp16PerWatt', 1 / 500],
  ['bandwidthPerWatt', 4000 / 500],
  ['bytesPerKiloFlop', (4000e9 / 1e12) * 1000], // bytes/s over FLOP/s, times 1,000 FLOP
  ['memoryPerKiloUsd', 96 / (20 / 1000)],
] as const)('the unit of %s is what its name says', (id, expected) => {
  const chip = makeChip({
    memory_GB: makeFigure(96, 'GB'),
    memoryBandwidth_GBps: makeFigure(4000, 'GB/s'),
    tdp_W: makeFigure(500, 'W'),
    price_usd: makeFigure(20, 'USD'),
    dieArea_mm2: makeFigure(800, 'mm2'),
    dense: { ...NO_RATES, fp16: tflops(1) },
  })

  expect(metricOf(chip, id)?.value).toBeCloseTo(expected, 12)
  expect(metricOf(chip, id)).not.toHaveProperty('low')
})

test('a chip that states BF16 only has no FP16 and nothing derived from FP16', () => {
  const chip = makeChip({ tdp_W: makeFigure(500, 'W'), dense: { ...NO_RATES, bf16: tflops(459) } })

  expect(metricOf(chip, 'bf16')?.value).toBe(459)
  expect(metricOf(chip, 'fp16')).toBeNull()
  expect(metricOf(chip, 'fp16PerWatt')).toBeNull()
  expect(missingFields(chip, 'fp16PerWatt')).toEqual(['fp16'])
})

test.each([
  ['a power of 0', { value: 0 }],
  ['a power that may be 0', { value: 400, low: 0, high: 500 }],
])('%s gives no value per watt rather than an infinite one', (_, power) => {
  const tdp_W = { ...makeFigure(400, 'W'), ...power }

  expect(
    metricOf(makeChip({ tdp_W, dense: { ...NO_RATES, fp16: tflops(1) } }), 'fp16PerWatt'),
  ).toBeNull()
})

test('whatever is unpublished stays unknown, and everything else is known', () => {
  fc.assert(
    fc.property(chipArbitrary, fc.constantFrom(...METRIC_IDS), (chip, id) => {
      const { from } = METRICS[id]
      const needed = from.kind === 'published' ? [from.field] : [from.numerator, from.denominator]
      const isKnown = needed.every((field) => figureOf(chip, field) !== null)

      expect(metricOf(chip, id) !== null).toBe(isKnown)
      expect(missingFields(chip, id).length === 0).toBe(isKnown)
    }),
  )
})

test('a derived range holds the quotient of any two values that the sources allow', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true })
  fc.assert(
    fc.property(
      chipArbitrary,
      fc.constantFrom(...DERIVED_METRIC_IDS),
      share,
      share,
      (chip, id, s, t) => {
        const figure = metricOf(chip, id)
        const { from } = METRICS[id]
        fc.pre(figure !== null && from.kind === 'quotient')
        const [top, bottom] = figure.inputs.map((input) => input.figure)
        const within = (f: typeof top, at: number) =>
          f === undefined ? Number.NaN : (f.low ?? f.value) * (1 - at) + (f.high ?? f.value) * at
        const some = (from.factor * within(top, s)) / within(bottom, t)
        const slack = 1 + 1e-9

        expect((figure.low ?? figure.value) / slack).toBeLessThanOrEqual(some)
        expect((figure.high ?? figure.value) * slack).toBeGreaterThanOrEqual(some)
        expect(figure.low ?? figure.value).toBeLessThanOrEqual(figure.value)
        expect(figure.high ?? figure.value).toBeGreaterThanOrEqual(figure.value)
      },
    ),
  )
})

test('every figure of the data comes in the unit that the menus show for its metric', () => {
  const wrong = chips.flatMap((chip) =>
    METRIC_IDS.filter(
      (id) => (metricOf(chip, id)?.unit ?? METRICS[id].unit) !== METRICS[id].unit,
    ).map((id) => `${chip.id} ${id}`),
  )

  expect(wrong).toEqual([])
})

test('every metric can be drawn for at least four chips of the data', () => {
  const rare = METRIC_IDS.filter((id) => chips.filter((chip) => metricOf(chip, id)).length < 4)

  expect(rare).toEqual([])
})
