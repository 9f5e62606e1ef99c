import { describe, expect, test } from 'vitest'
import { assess } from '@/domain/policy/assess'
import { changeDays } from '@/domain/policy/changeDays'
import { fromChip, type ChipForm } from '@/domain/policy/chipInput'
import { dayAfter } from '@/domain/policy/days'
import type { LicenceStatus } from '@/domain/policy/decision'
import { book, chipOn, chips, events, formOn, makeForm } from './book'

/** A status and the first day that it holds, from the text of design/policy.md. */
type History = readonly (readonly [from: string, status: LicenceStatus])[]

const FREE = 'unrestricted'
const DENIED = 'licenceDenial'
const BY_CASE = 'licenceCaseByCase'

const histories: Record<string, History> = {
  // Named in the letters, over both lines of 2022, TPP 4,992 ≥ 4,800, inside the window of 2026.
  'a100-80gb-sxm': [
    ['2022-08-26', DENIED],
    ['2026-01-15', BY_CASE],
  ],
  'a100-40gb-sxm': [
    ['2022-08-26', DENIED],
    ['2026-01-15', BY_CASE],
  ],
  'h100-sxm': [
    ['2022-08-26', DENIED],
    ['2026-01-15', BY_CASE],
  ],
  // 400 GB/s: free until the notice of October 2023; never sold in the US, so outside the window.
  'a800-80gb-sxm': [['2023-10-23', DENIED]],
  'h800-sxm': [['2023-10-23', DENIED]],
  // Not named in the letters, but 900 GB/s and TPP 15,832.
  'h200-sxm': [
    ['2022-10-21', DENIED],
    ['2026-01-15', BY_CASE],
  ],
  mi325x: [
    ['2022-10-21', DENIED],
    ['2026-01-15', BY_CASE],
  ],
  // TPP 36,000 is above the window's 21,000.
  b200: [['2022-10-21', DENIED]],
  // Below every line but the letters' memory bandwidth.
  'h20-96gb': [
    ['2025-04-09', DENIED],
    ['2025-07-15', BY_CASE],
  ],
  l20: [],
  l2: [],
  // Unknown TPP: free by its 128 GB/s of links, undecided as soon as TPP alone decides.
  'rtx-pro-6000d': [['2023-10-23', 'unknown']],
  // Links unknown too; in the months without licences 5,300 GB/s of memory meant denial either way.
  mi308x: [
    ['2022-10-21', 'unknown'],
    ['2025-04-09', DENIED],
    ['2025-07-15', 'unknown'],
  ],
}

const dayBefore = (day: string) =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)

describe('a reader who moves the date past a change sees it on its very day', () => {
  test.each(Object.entries(histories))('%s', (id, history) => {
    expect(chipOn(id, '2022-08-25').washington.status).toBe(FREE)

    history.forEach(([from, status], i) => {
      const before = history[i - 1]?.[1] ?? FREE
      expect([dayBefore(from), chipOn(id, dayBefore(from)).washington.status]).toEqual([
        dayBefore(from),
        before,
      ])
      expect([from, chipOn(id, from).washington.status]).toEqual([from, status])
    })
  })
})

test('a reader sees no other change than these, on any day on which anything can change', () => {
  for (const [id, history] of Object.entries(histories)) {
    for (const day of changeDays(book, events)) {
      const expected = history.findLast(([from]) => from <= day)?.[1] ?? FREE

      expect([id, day, chipOn(id, day).washington.status]).toEqual([id, day, expected])
    }
  }
})

test('between two change days neither gate moves, for any chip', () => {
  const days = changeDays(book, events)
  expect(days.length).toBeGreaterThan(15)

  const gates = (day: string) =>
    chips.map((chip) => {
      const { verdicts, washington, beijing } = assess(fromChip(chip), day, book, events)
      return [verdicts.map(({ inForce }) => inForce), washington.status, beijing.status]
    })
  days.slice(1).forEach((day, i) => {
    expect(gates(dayBefore(day))).toEqual(gates(days[i] ?? ''))
  })
})

const gamingCard = (more: Partial<ChipForm> = {}) =>
  makeForm({
    dataCentre: false,
    dense: { fp16: 330.3 },
    dieArea_mm2: 608.5,
    io_GBps: 64,
    dram_GBps: 1008,
    ...more,
  })

test.each([
  ['2023-11-16', FREE],
  ['2023-11-17', 'licenceNotified'],
  ['2025-04-09', 'licenceNotified'],
  ['2026-11-24', 'licenceNotified'],
])('a gaming card with TPP 5,285 and slow memory on %s: %s', (day, status) => {
  expect(formOn(gamingCard(), day).washington.status).toBe(status)
})

test.each([
  ['2025-04-08', 'licenceNotified'],
  ['2025-04-09', DENIED],
  ['2025-07-14', DENIED],
  ['2025-07-15', BY_CASE],
])('the same card with memory on the line of the letters, 1,400 GB/s, on %s: %s', (day, status) => {
  expect(formOn(gamingCard({ dram_GBps: 1400 }), day).washington.status).toBe(status)
})

test('a data-centre chip in 3A090.b is notified, and denied from the day of the letters', () => {
  // TPP 2,400, density 2.4: in b.1, below a.2.
  const chip = makeForm({ dense: { fp16: 150 }, dieArea_mm2: 1000, io_GBps: 64, dram_GBps: 2000 })

  const on = (day: string) => formOn(chip, day).washington
  expect(on('2023-11-16').status).toBe(FREE)
  expect(on('2023-11-17')).toMatchObject({ status: 'licenceNotified', ruleId: 'US-2023-3A090b' })
  expect(on('2025-04-09')).toMatchObject({ status: DENIED, ruleId: 'US-2025-H20-LETTER', step: 5 })
})

test.each([
  ['2025-07-14', null],
  ['2025-07-15', null],
  ['2025-08-10', null],
  ['2025-08-11', 'US-2025-REVSHARE-15'],
])('on %s the H20 licence comes with the payment %s', (day, paymentRuleId) => {
  expect(chipOn('h20-96gb', day).washington.paymentRuleId).toBe(paymentRuleId)
})

test('an H200 licence under the window of 2026 comes without the payment of the letters', () => {
  expect(chipOn('h200-sxm').washington).toMatchObject({ status: BY_CASE, paymentRuleId: null })
})

test('every Chinese chip is not bound on any day, but shows by which rules it would be caught', () => {
  const chinese = chips.filter(({ controlledOrigin }) => controlledOrigin === 'cn')
  expect(chinese.length).toBeGreaterThan(10)

  for (const { id } of chinese) {
    for (const day of ['2022-01-01', '2022-09-01', '2023-01-01', '2024-01-01', '2026-11-24']) {
      const { washington, binds, beijing } = chipOn(id, day)
      expect([id, washington.status, washington.reason]).toEqual([
        id,
        'notApplicable',
        'foreignOrigin',
      ])
      expect([id, binds, beijing.status]).toEqual([id, false, 'none'])
    }
  }
  const caught = chipOn('ascend-910c').verdicts.filter(({ verdict }) => verdict === 'met')
  expect(caught.map(({ ruleId }) => ruleId)).toContain('US-2023-3A090a')
})

test("Google's TPUs were never sold, and that is the reason given", () => {
  const tpus = chips.filter(({ vendorId }) => vendorId === 'google')
  expect(tpus).toHaveLength(3)

  for (const { id } of tpus) {
    expect(chipOn(id).washington).toMatchObject({ status: 'notApplicable', reason: 'neverSold' })
  }
})

test('a chip of unknown origin has no status, though every answer but one leads to denial', () => {
  const known = makeForm({
    dense: { fp16: 2250 },
    dieArea_mm2: 1600,
    io_GBps: 1800,
    dram_GBps: 8000,
  })

  expect(formOn(known).washington.status).toBe(DENIED)
  expect(formOn({ ...known, controlledOrigin: null }).washington).toMatchObject({
    status: 'unknown',
    missing: ['controlledOrigin'],
    possible: ['notApplicable', DENIED],
  })
})

test('an undecided status names what is missing and what is still possible', () => {
  expect(chipOn('rtx-pro-6000d').washington).toMatchObject({
    status: 'unknown',
    step: 6,
    missing: ['tpp', 'pd'],
    possible: [DENIED, 'licenceNotified', FREE],
  })
})

test('a chip of which only the use is unknown is undecided between a licence by case and notice', () => {
  const chip = gamingCard({ dataCentre: null })

  expect(formOn(chip).washington).toMatchObject({
    status: 'unknown',
    missing: ['dataCentre'],
    possible: [BY_CASE, 'licenceNotified'],
  })
})

test('the day after a last day of the month and of the year is the first of the next', () => {
  expect(['2024-02-28', '2023-02-28', '2025-12-31'].map(dayAfter)).toEqual([
    '2024-02-29',
    '2023-03-01',
    '2026-01-01',
  ])
})
