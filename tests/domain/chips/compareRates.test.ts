import { expect, test } from 'vitest'
import { compareRates, type Rate } from '@/domain/chips/compareRates'
import { chipOf } from './dataset'
import { makeChip, makeFigure, NO_RATES, tflops } from './makeChip'

const big = makeChip({
  id: 'big',
  dense: { ...NO_RATES, fp16: tflops(1000), fp8: tflops(2000), int8: makeFigure(2000, 'TOPS') },
  sparse: { fp8: tflops(4000) },
})
const small = makeChip({ id: 'small', dense: { ...NO_RATES, fp16: tflops(150), fp8: tflops(300) } })
const rate = (
  chip: Rate['chip'],
  precision: Rate['precision'],
  sparsity: Rate['sparsity'],
): Rate => ({
  chip,
  precision,
  sparsity,
})

test("a reader of the article's 13.4 sees that it sets sparse FP8 against dense, and that 6.7 is fair", () => {
  const h200 = rate(chipOf('h200-sxm'), 'fp8', 'sparse')

  const result = compareRates(h200, rate(chipOf('h20-96gb'), 'fp8', 'dense'))

  expect(result?.ratio.value).toBeCloseTo(3958 / 296, 10) // 13.37
  expect(result?.warnings).toEqual(['sparseAgainstDense'])
  expect(result?.likeForLike.map(({ precision }) => precision)).toEqual(['fp8'])
  expect(result?.likeForLike[0]?.ratio.value).toBeCloseTo(1979 / 296, 10) // 6.69
})

test('FP16 over FP8 is given with a warning and with the ratio at each of the two precisions', () => {
  const result = compareRates(rate(big, 'fp16', 'dense'), rate(small, 'fp8', 'dense'))

  expect(result?.ratio.value).toBeCloseTo(1000 / 300, 12)
  expect(result?.warnings).toEqual(['differentPrecision'])
  expect(result?.likeForLike.map(({ precision, ratio }) => [precision, ratio.value])).toEqual([
    ['fp16', 1000 / 150],
    ['fp8', 2000 / 300],
  ])
})

test('both faults at once give both warnings', () => {
  const result = compareRates(rate(big, 'fp8', 'sparse'), rate(small, 'fp16', 'dense'))

  expect(result?.warnings).toEqual(['differentPrecision', 'sparseAgainstDense'])
})

test('dense over dense at one precision needs no warning', () => {
  const result = compareRates(rate(big, 'fp8', 'dense'), rate(small, 'fp8', 'dense'))

  expect(result?.warnings).toEqual([])
  expect(result?.ratio).toEqual(result?.likeForLike[0]?.ratio)
})

test('INT8 operations over FP8 ones have a ratio, marked as of different precision', () => {
  const result = compareRates(rate(big, 'int8', 'dense'), rate(small, 'fp8', 'dense'))

  expect(result?.ratio.value).toBeCloseTo(2000 / 300, 12)
  expect(result?.warnings).toEqual(['differentPrecision'])
  // The small chip publishes no INT8, so only FP8 is like for like.
  expect(result?.likeForLike.map(({ precision }) => precision)).toEqual(['fp8'])
})

test('a sparse rate that no vendor quotes is unknown, not twice the dense one', () => {
  expect(compareRates(rate(small, 'fp8', 'sparse'), rate(big, 'fp8', 'sparse'))).toBeNull()
  expect(compareRates(rate(big, 'fp16', 'sparse'), rate(big, 'fp16', 'dense'))).toBeNull()
})
