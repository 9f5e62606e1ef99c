import { expect, test } from 'vitest'
import { book, chipOn, formOn, makeForm, verdictIn } from './book'

const tppOf = (dense: Record<string, number | null>) => formOn(makeForm({ dense })).quantities.tpp

test('formats without a bit length in the rules never count: TF32 and vector rates', () => {
  expect(Object.keys(book.bitLength)).not.toContain('tf32')

  // 100 × 16; TF32 at 19 or 32 bits would have given 19,000 or 32,000.
  expect(tppOf({ fp16: 100, tf32: 1000, fp32: 500, fp64: 500 }).value).toBe(1600)
  expect(tppOf({ tf32: 1000 })).toMatchObject({ value: null, missingInputs: ['dense'] })
})

test.each([
  ['fp64Tensor', 64],
  ['bf16', 16],
  ['fp16', 16],
  ['fp8', 8],
  ['int8', 8],
  ['fp4', 4],
  ['int4', 4],
])('a rate of 10 in %s counts %d times', (format, bits) => {
  expect(tppOf({ [format]: 10 }).value).toBe(10 * bits)
})

test('sparse rates never count: the H100 at 3,958 sparse FP8 has the TPP of 1,979 dense', () => {
  // 1,979 × 8 = 15,832; sparse would be 31,664.
  expect(chipOn('h100-sxm').quantities.tpp.value).toBe(15_832)
})

test('the working names every format once and puts the deciding product first', () => {
  expect(tppOf({ fp8: 296, bf16: 148, fp16: 148, fp64Tensor: 1 }).working).toEqual({
    kind: 'maximum',
    of: [
      { formats: ['bf16', 'fp16'], rate: 148, bits: 16, product: 2368 },
      { formats: ['fp8'], rate: 296, bits: 8, product: 2368 },
      { formats: ['fp64Tensor'], rate: 1, bits: 64, product: 64 },
    ],
  })
})

test('a rate that is there but unknown leaves TPP open above the others', () => {
  const chip = formOn(makeForm({ dense: { fp16: 312, fp8: null }, dieArea_mm2: 826 }))

  expect(chip.quantities.tpp).toMatchObject({ value: null, known: { low: 4992, high: Infinity } })
  // At least 4,992, so over 4,800 whatever FP8 does; but perhaps over 21,000.
  expect(verdictIn(chip, 'US-2023-3A090a')).toMatchObject({ verdict: 'met', missing: [] })
  expect(verdictIn(chip, 'US-2026-CBC')).toMatchObject({
    verdict: 'unknown',
    missing: ['tpp', 'dram_GBps'],
    missingInputs: ['dense.fp8', 'dram_GBps'],
  })
})

test('what lacks an input is unknown, never 0, and says what it lacks', () => {
  const { pd, sum_GBps, io_GBps } = formOn(
    makeForm({ dense: { fp16: 100 }, dram_GBps: 5000 }),
  ).quantities

  expect(pd).toMatchObject({ value: null, missingInputs: ['dieArea_mm2'] })
  expect(io_GBps).toMatchObject({ value: null, missingInputs: ['io_GBps'] })
  expect(sum_GBps).toMatchObject({ value: null, missingInputs: ['io_GBps'] })
})

test('a rate of 0 is a number: somebody measured nothing', () => {
  expect(tppOf({ fp16: 0 }).value).toBe(0)
})

test('decimals on a line count as on it, free of binary dust', () => {
  // 1,099.1 + 600.9 is 1,700 on paper; 4,795.2 / 810 is 5.92.
  const sum = formOn(makeForm({ dram_GBps: 1099.1, io_GBps: 600.9 }))
  expect(verdictIn(sum, 'US-2025-H20-LETTER').verdict).toBe('met')
  const density = formOn(makeForm({ dense: { fp16: 299.7 }, dieArea_mm2: 810 }))
  expect(density.quantities.pd.value).toBe(5.92)
})

test('an unknown verdict names only what matters', () => {
  // 4,000 GB/s settles the letters; links and sum need not be known.
  const memory = formOn(makeForm({ dram_GBps: 4000 }))
  expect(verdictIn(memory, 'US-2025-H20-LETTER')).toMatchObject({ verdict: 'met', missing: [] })
  const slow = formOn(makeForm({ dram_GBps: 1000 }))
  expect(verdictIn(slow, 'US-2025-H20-LETTER')).toMatchObject({
    verdict: 'unknown',
    missing: ['io_GBps', 'sum_GBps'],
    missingInputs: ['io_GBps'],
  })
})
