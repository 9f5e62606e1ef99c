import { expect, test } from 'vitest'
import { fromChip } from '@/domain/policy/chipInput'
import { designResult, lawLines } from '@/domain/policy/designResult'
import { NO_LINES } from '@/domain/policy/designer'
import { windowAnswer } from '@/domain/policy/windowAnswer'
import { windowSorted } from '@/domain/policy/windowSorted'
import { book, chips, TODAY } from './book'

const inputs = chips.map(fromChip)
const ids = (rows: readonly { id: string }[] = []) => rows.map(({ id }) => id)

test('an analyst reads which chips pass the window, which by less than 5%, which fail', () => {
  const sorted = windowSorted(inputs, book, TODAY)

  expect(ids(sorted?.met)).toEqual([
    'a100-80gb-sxm',
    'a100-40gb-sxm',
    'h100-sxm',
    'h200-sxm',
    'mi300x',
    'mi325x',
  ])
  // 20,919.2 / 21,000 = 99.6%: 0.4% to spare.
  expect(ids(sorted?.closely)).toEqual(['mi300x', 'mi325x'])
  expect(ids(sorted?.notMet)).toEqual([
    'a800-80gb-sxm',
    'h800-sxm',
    'b200',
    'b300',
    'gb200-gpu',
    'gb300-gpu',
    'b30a',
  ])
  // Neither publishes a throughput, so nobody can say whether they need a licence at all.
  expect(ids(sorted?.unknown)).toEqual(['rtx-pro-6000d', 'mi308x'])
})

test('the answer names the chip nearest the limit and the one just under the control', () => {
  const answer = windowAnswer(inputs, book, TODAY)

  expect(answer?.highest.id).toBe('mi325x')
  expect(answer?.highest.ofLimitRatio).toBeCloseTo(20_919.2 / 21_000, 12)
  expect(answer?.outside).toEqual(['b200', 'b300', 'gb200-gpu', 'gb300-gpu'])
  // 2,400 − 2,368.
  expect(answer?.near).toEqual({ id: 'h20-96gb', distance: 32, line: 2400 })
})

test('without the rule of 2026 in the data there is no answer, and no wrong one', () => {
  const without = { ...book, rules: book.rules.filter(({ id }) => id !== 'US-2026-CBC') }

  expect(windowAnswer(inputs, without, TODAY)).toBeNull()
  expect(windowSorted(inputs, without, TODAY)).toBeNull()
})

test('the designer starts from the law: its own lines change nothing', () => {
  const law = lawLines(book)

  expect(law).toEqual({ tpp: 21_000, dram_GBps: 6500, pd: null, io_GBps: null })
  expect(designResult(law, inputs, book, TODAY)).toMatchObject({
    added: [],
    removed: [],
    asLaw: true,
  })
})

test('a limit of 31,000 lets the B30A in on performance, and its sale still stops it', () => {
  const result = designResult({ ...lawLines(book), tpp: 31_000 }, inputs, book, TODAY)

  expect(result.added).toEqual(['b30a'])
  expect(result.removed).toEqual([])
  expect(result.notSold).toEqual(['a800-80gb-sxm', 'h800-sxm', 'b30a'])
  expect(result.failing).toEqual(['b200', 'b300', 'gb200-gpu', 'gb300-gpu'])
})

test('a line that a chip exactly stands on does not let it pass', () => {
  const at = (tpp: number) =>
    designResult({ ...NO_LINES, tpp }, inputs, book, TODAY).passing.includes('h200-sxm')

  expect(at(15_832)).toBe(false)
  expect(at(15_833)).toBe(true)
})
