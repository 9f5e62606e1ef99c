import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { decimalYear } from '@/domain/chips/dates'

test.each([
  ['2023', 'year', 2023.5],
  ['2024-04-01', 'day', 2024 + 91.5 / 366], // 31 + 29 + 31 days, then noon
  ['2024-04-01', 'week', 2024 + 91.5 / 366],
  ['2024-02', 'month', 2024 + (31 + 14.5) / 366],
  ['2025-12', 'month', 2025 + (334 + 15.5) / 365],
  ['2024-04', 'quarter', 2024 + (91 + 45.5) / 366], // April to June
  ['2024-06-15', 'quarter', 2024 + (91 + 45.5) / 366],
  ['2026-10', 'quarter', 2026 + (273 + 46) / 365], // October to December
  ['2024-04-01', 'month', 2024 + (91 + 15) / 366],
  ['2025-07', 'year', 2025.5],
  ['2025', 'day', 2025.5], // a year cannot be a day
  ['2024-04', null, 2024 + (91 + 15) / 366],
] as const)('%s known to the %s counts as the middle of that time', (date, precision, expected) => {
  expect(decimalYear(date, precision)).toBeCloseTo(expected, 10)
})

test.each([null, '2024-13', '2024-02-30', '2024-00', '0000', 'soon', ''])(
  '%s is no date and stays unknown',
  (date) => {
    expect(decimalYear(date, 'day')).toBeNull()
  },
)

test('a later day is a later number, and it stays within its year', () => {
  const day = fc.date({
    min: new Date('2000-01-01T00:00:00Z'),
    max: new Date('2099-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  fc.assert(
    fc.property(day, day, (a, b) => {
      const [textA, textB] = [a, b].map((date) => date.toISOString().slice(0, 10))
      const yearA = decimalYear(textA ?? null, 'day')
      const yearB = decimalYear(textB ?? null, 'day')
      fc.pre(textA !== undefined && textB !== undefined && yearA !== null && yearB !== null)

      expect(Math.floor(yearA)).toBe(a.getUTCFullYear())
      expect(Math.sign(yearA - yearB)).toBe(
        Math.sign(Number(textA > textB) - Number(textA < textB)),
      )
    }),
  )
})
