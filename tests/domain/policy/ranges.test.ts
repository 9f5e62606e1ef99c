import { expect, test } from 'vitest'
import type { When } from '@/contract/rules'
import { fromForm, type ChipInput } from '@/domain/policy/chipInput'
import type { Estimate } from '@/domain/policy/estimate'
import { chipOn, madeRule, makeForm, verdictBy, verdictIn } from './book'

const estimate = (low: number, value: number, high: number): Estimate => ({
  value,
  low,
  high,
  grade: 'B',
})
const chip = (more: Partial<ChipInput>): ChipInput => ({ ...fromForm(makeForm()), ...more })
const memory = (low: number, value: number, high: number) =>
  chip({ dram_GBps: estimate(low, value, high) })
const flips = (when: When, one: ChipInput) => verdictBy(madeRule(when), one).flips

const OVER_10: When = { q: 'dram_GBps', op: '>=', value: 10 }

test.each([
  ['the range ends just below the line', memory(8, 9, 9.99), false],
  ['the range ends on the line', memory(8, 9, 10), true],
  ['the range begins on the line', memory(10, 11, 12), false],
  ['the range begins just below the line', memory(9.99, 11, 12), true],
])('a verdict flips only where the line is in reach: %s', (_what, one, expected) => {
  expect(flips(OVER_10, one)).toBe(expected)
})

test('a band inside the range is found though value and both ends lie outside it', () => {
  const band: When = {
    all: [
      { q: 'dram_GBps', op: '>', value: 10 },
      { q: 'dram_GBps', op: '<', value: 10.001 },
    ],
  }

  expect(flips(band, memory(5, 9, 20))).toBe(true)
})

test('a single point inside the range is found as well', () => {
  const point: When = { all: [OVER_10, { q: 'dram_GBps', op: '<=', value: 10 }] }

  expect(flips(point, memory(5, 9, 20))).toBe(true)
})

test('a rule that holds on both sides of its line does not flip on it', () => {
  const always: When = { any: [OVER_10, { q: 'dram_GBps', op: '<', value: 10 }] }

  expect(flips(always, memory(5, 9, 20))).toBe(false)
})

test('density follows TPP and die area together', () => {
  // TPP 100–120 over 10–12 mm²: 8.33 to 12, but never 12.01.
  const one = chip({
    rates: { fp16: estimate(100 / 16, 110 / 16, 120 / 16) },
    dieArea_mm2: estimate(10, 11, 12),
  })
  const density = (value: number): When => ({ q: 'pd', op: '>=', value })

  expect(flips(density(12), one)).toBe(true)
  expect(flips(density(12.01), one)).toBe(false)
  expect(flips(density(8.34), one)).toBe(true)
  expect(flips(density(8.33), one)).toBe(false)
  // At TPP 120 the density is at least 10, so 120 and below 10 never meet.
  const corner: When = {
    all: [
      { q: 'tpp', op: '>=', value: 120 },
      { q: 'pd', op: '<', value: 10 },
    ],
  }
  expect(flips(corner, one)).toBe(false)
})

test('memory and links flip a limit on their sum together', () => {
  const one = chip({ dram_GBps: estimate(5, 6, 7), io_GBps: estimate(1, 2, 3) })
  const sum = (value: number): When => ({ q: 'sum_GBps', op: '>=', value })

  expect([flips(sum(10), one), flips(sum(10.1), one)]).toEqual([true, false])
})

test('a verdict that flips is graded D, one that rests on other figures keeps its grade', () => {
  // Die area of the B200 is an estimate, 1,600 to 1,716 mm²; TPP 36,000 alone decides.
  const b200 = verdictIn(chipOn('b200'), 'US-2023-3A090a')
  expect(b200).toMatchObject({ verdict: 'met', grade: 'B', flips: false })

  const flipping = verdictBy(madeRule(OVER_10), memory(5, 11, 12))
  expect(flipping).toMatchObject({ verdict: 'met', grade: 'D', flips: true })
})

test('figures of the H20 141 GB are assumed, so its verdict is no better than D', () => {
  expect(verdictIn(chipOn('h20-141gb'), 'US-2023-3A090a')).toMatchObject({
    verdict: 'notMet',
    grade: 'D',
    flips: false,
  })
})

test('a conclusion that all parts must carry is as weak as the weakest of them', () => {
  const one = chip({
    dram_GBps: { value: 12, low: 12, high: 12, grade: 'A' },
    io_GBps: { value: 12, low: 12, high: 12, grade: 'C' },
  })
  const io: When = { q: 'io_GBps', op: '>=', value: 10 }
  const grade = (when: When) => verdictBy(madeRule(when), one).grade

  expect(grade({ all: [OVER_10, io] })).toBe('C')
  expect(grade({ any: [OVER_10, io] })).toBe('A')
  expect(grade({ not: { all: [OVER_10, io] } })).toBe('C')
  expect(grade({ not: { any: [OVER_10, io] } })).toBe('A')
})

test('the Ascend 950PR would be caught on its own figure and on the low one of its bin', () => {
  // TPP 6,912 to 8,000: above 4,800 throughout.
  expect(verdictIn(chipOn('ascend-950pr'), 'US-2023-3A090a')).toMatchObject({
    verdict: 'met',
    flips: false,
  })
})

test('a status says what else it could be inside the ranges of its inputs', () => {
  expect(chipOn('b200').washington.inRange).toEqual(['licenceDenial'])
  expect(chipOn('mi325x').washington.inRange).toEqual(['licenceCaseByCase'])
})
