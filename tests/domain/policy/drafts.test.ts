import { expect, test } from 'vitest'
import { assess } from '@/domain/policy/assess'
import { bitLengths, linesOfDraft, testChipOf, type TestFigures } from '@/domain/policy/drafts'
import { book, events, TODAY } from './book'

const tested = (figures: TestFigures, flags: readonly string[] = ['dataCentre', 'usAvailable']) =>
  assess(testChipOf(figures, flags, book.bitLength), TODAY, book, events)

test('a typed chip of 600 TFLOPS at 16 bits has a TPP of 9,600 and gets case-by-case review', () => {
  const { quantities, washington } = tested({
    rate: 600,
    bits: 16,
    dieArea_mm2: 700,
    dram_GBps: 4000,
  })

  // 600 × 16.
  expect(quantities.tpp.value).toBe(9600)
  expect(washington.status).toBe('licenceCaseByCase')
})

test('the same chip that is not sold in the US is denied', () => {
  const { washington } = tested({ rate: 600, bits: 16, dram_GBps: 4000 }, ['dataCentre'])

  expect(washington.status).toBe('licenceDenial')
})

test('without a rate there is no TPP, and no verdict is made up', () => {
  const { quantities, washington } = tested({ bits: 16 })

  expect(quantities.tpp.value).toBeNull()
  expect(washington.status).toBe('unknown')
})

test('a die of no area is no area', () => {
  expect(tested({ rate: 600, bits: 16, dieArea_mm2: 0 }).quantities.pd.value).toBeNull()
})

test('every bit length of the rules can be chosen', () => {
  for (const bits of bitLengths(book.bitLength))
    expect(tested({ rate: 100, bits }).quantities.tpp.value).toBe(100 * bits)
})

test('a line left out of a draft is no line', () => {
  expect(linesOfDraft({ tpp: 31_000 })).toEqual({
    tpp: 31_000,
    dram_GBps: null,
    pd: null,
    io_GBps: null,
  })
})
