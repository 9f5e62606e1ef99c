import type { Precision } from '@/contract/lists'
import { expect, test } from 'vitest'
import { metricOf } from '@/domain/chips/metricOf'
import { METRIC_IDS, type MetricId } from '@/domain/chips/metrics'
import { ratioSheet } from '@/domain/chips/ratios'
import { trendOf } from '@/domain/chips/trendOf'
import { chipOf, chips } from './dataset'

function ratio(a: string, b: string, metric: MetricId): number | undefined {
  return ratioSheet(chipOf(a), chipOf(b)).shared.find((row) => row.metric === metric)?.ratio.value
}

test.each([
  ['h200-sxm', 'h20-96gb', 'fp16', 989.5 / 148], // 6.7
  ['ascend-910c', 'h200-sxm', 'fp16', 752 / 989.5], // 0.76
  ['ascend-910c', 'h20-96gb', 'fp16', 752 / 148], // 5.1
  ['ascend-910c', 'h200-sxm', 'memoryBandwidth_GBps', 3200 / 4800], // 0.67
  ['h20-96gb', 'h200-sxm', 'memoryBandwidth_GBps', 4000 / 4800], // 0.83
  ['ascend-910c', 'h200-sxm', 'memory_GB', 128 / 141], // 0.91
  ['ascend-910c', 'h200-sxm', 'interconnectBandwidth_GBps', 784 / 900], // 0.87
] as const)('an analyst reads %s over %s in %s off the sheet', (a, b, metric, expected) => {
  expect(ratio(a, b, metric)).toBeCloseTo(expected, 10)
})

test("the 910C's share of an H200 spans what the sources say: 0.72 to 0.81", () => {
  const { shared } = ratioSheet(chipOf('ascend-910c'), chipOf('h200-sxm'), ['fp16'])

  expect(shared[0]?.ratio).toMatchObject({ low: 708 / 989.5, high: 800 / 989.5, estimated: false })
})

test('the H20 stands alone above 20 bytes per 1,000 FLOP among chips with both figures', () => {
  const above = chips.filter((chip) => (metricOf(chip, 'bytesPerKiloFlop')?.value ?? 0) > 20)

  expect(metricOf(chipOf('h20-96gb'), 'bytesPerKiloFlop')?.value).toBeCloseTo(4000 / 148, 10) // 27
  expect(above.map(({ id }) => id)).toEqual(['h20-96gb', 'h20-141gb'])
})

test('the 910C has no FP8, and the sheet says that only the H200 does', () => {
  const { onlyA, onlyB } = ratioSheet(chipOf('ascend-910c'), chipOf('h200-sxm'))

  expect(onlyB).toContain('fp8')
  expect(onlyA).not.toContain('fp8')
})

/** Bits per operand of the formats that count for TPP (15 CFR part 774 Supp. 1, ECCN 3A090, note 2). */
const COUNTED_BITS: Partial<Record<Precision, number>> = {
  bf16: 16,
  fp16: 16,
  fp8: 8,
  int8: 8,
  fp4: 4,
  fp64Tensor: 64,
}

test("each chip's TPP is the highest product of dense rate and bits, to 0.1%", () => {
  const wrong = chips.filter((chip) => {
    const products = Object.entries(chip.dense).flatMap(([precision, figure]) => {
      const bits = Object.entries(COUNTED_BITS).find(([counted]) => counted === precision)?.[1]
      return figure && bits !== undefined ? [figure.value * bits] : []
    })
    const tpp = metricOf(chip, 'tpp')
    if (tpp === null || products.length === 0) return tpp !== null || products.length > 0
    return Math.abs(tpp.value / Math.max(...products) - 1) > 0.001
  })

  expect(wrong.map(({ id }) => id)).toEqual([])
})

test("each chip's density is its TPP over its die area, to the two decimals given", () => {
  const wrong = chips.filter((chip) => {
    const density = metricOf(chip, 'performanceDensity')
    if (density === null) return chip.tpp !== null && chip.dieArea_mm2 !== null
    if (chip.tpp === null || chip.dieArea_mm2 === null) return true
    return Math.abs(density.value - chip.tpp.value / chip.dieArea_mm2.value) > 0.0051
  })

  expect(wrong.map(({ id }) => id)).toEqual([])
})

test('every range in the data holds its value', () => {
  const outside = chips.flatMap((chip) =>
    METRIC_IDS.filter((id) => {
      const figure = metricOf(chip, id)
      if (figure === null) return false
      const { value, low = value, high = value } = figure
      return low > value || high < value
    }).map((id) => `${chip.id} ${id}`),
  )

  expect(outside).toEqual([])
})

test('leaving out what was cut for China, dense FP16 of the chips NVIDIA ships grows beyond doubt', () => {
  const nvidia = chips.filter(
    ({ vendorId, release }) => vendorId === 'nvidia' && release.status === 'shipping',
  )
  const withoutCut = nvidia.filter(({ id }) => !/^(h20-|l2|rtx)/.test(id))

  const { trend } = trendOf(withoutCut, 'fp16')

  expect(trend.kind === 'fit' && trend.pace.kind).toBe('doubles')
})
