import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { LANGUAGES } from '@/domain/choices'
import { counted } from '@/i18n/counted'
import { printDate } from '@/i18n/dates'
import { inRow } from '@/i18n/lists'
import { inTenThousands, withDecimals, withDigits, withJust } from '@/i18n/numbers'

const LOCALES = { en: 'en-GB', zh: 'zh-CN' } as const

const MINUS = '\u2212'
/** More digits than anything measured here has; with 15 the last is not the number's own any more. */
const written = fc
  .tuple(fc.integer({ min: -(10 ** 11), max: 10 ** 11 }), fc.integer({ min: -16, max: 2 }))
  .map(([digits, exponent]) => Number(`${digits}e${exponent}`))
  .filter((value) => value !== 0)

const intl = (value: number, options: Intl.NumberFormatOptions) =>
  ['en-GB', 'zh-CN'].map((locale) =>
    new Intl.NumberFormat(locale, options)
      .format(value)
      .replace('-', MINUS)
      .replace(/^\u22120$/, '0'),
  )

test('a reader sees decimals as the rules of both languages print them', () => {
  fc.assert(
    fc.property(written, fc.integer({ min: 0, max: 3 }), (value, decimals) => {
      const printed = withDecimals(value, decimals)
      expect(intl(value, { maximumFractionDigits: decimals })).toEqual([printed, printed])
    }),
    { numRuns: 2000 },
  )
})

test('a reader sees a fixed number of decimals as the rules of both languages print them', () => {
  fc.assert(
    fc.property(written, fc.integer({ min: 0, max: 3 }), (value, decimals) => {
      const printed = withJust(value, decimals)
      const options = { minimumFractionDigits: decimals, maximumFractionDigits: decimals }
      const [en = '', zh] = intl(value, options)
      expect([zh, en.replace(/^\u2212(?=0(\.0+)?$)/, '')]).toEqual([en, printed])
    }),
    { numRuns: 2000 },
  )
})

test('a reader sees digits as the rules of both languages print them', () => {
  fc.assert(
    fc.property(written, fc.integer({ min: 1, max: 5 }), (value, digits) => {
      const printed = withDigits(value, digits)
      expect(intl(value, { maximumSignificantDigits: digits })).toEqual([printed, printed])
    }),
    { numRuns: 2000 },
  )
})

test.each([
  [1.005, 2, '1.01'],
  [0.25, 1, '0.3'],
  [-0.04, 1, '0'],
  [-1234.5, 0, `${MINUS}1,235`],
  [999.95, 1, '1,000'],
  [Infinity, 1, '∞'],
  [-Infinity, 1, `${MINUS}∞`],
  [Number.NaN, 1, 'NaN'],
])('%s with %i decimals is read as %s', (value, decimals, printed) => {
  expect(withDecimals(value, decimals)).toBe(printed)
})

test('a reader of Chinese sees counts in ten thousands and hundred millions', () => {
  const compact = new Intl.NumberFormat('zh-CN', { notation: 'compact', maximumFractionDigits: 1 })
  fc.assert(
    fc.property(fc.integer({ min: 10_000, max: 99_999_999_999 }), (value) => {
      expect(inTenThousands(value)).toBe(compact.format(value))
    }),
    { numRuns: 2000 },
  )
})

test('a count takes the noun that English gives it', () => {
  const plural = new Intl.PluralRules('en')
  fc.assert(
    fc.property(fc.nat(3000), (count) => {
      expect(counted(count, 'one', 'other')).toBe(
        `${count.toLocaleString('en')} ${plural.select(count)}`,
      )
    }),
  )
})

test.each(LANGUAGES)(
  'a reader sees every day of these years as its language writes it: %s',
  (language) => {
    const month = language === 'zh' ? ('long' as const) : ('short' as const)
    const shared = { month, year: 'numeric', timeZone: 'UTC' } as const
    const day = new Intl.DateTimeFormat(LOCALES[language], { ...shared, day: 'numeric' })
    const ofMonth = new Intl.DateTimeFormat(LOCALES[language], shared)
    for (let at = Date.UTC(2019, 0, 1); at < Date.UTC(2031, 0, 1); at += 24 * 3600 * 1000) {
      const iso = new Date(at).toISOString().slice(0, 10)
      expect(printDate(iso, language)).toBe(day.format(at))
      expect(printDate(iso.slice(0, 7), language)).toBe(ofMonth.format(at))
    }
  },
)

/** In letters of the language: what stands between others is told apart in formats.test.ts. */
const NAMES = { en: 'x', zh: '芯' } as const

test.each(LANGUAGES)('names stand in a row as its language joins them: %s', (language) => {
  const lists = new Intl.ListFormat(LOCALES[language], { type: 'conjunction' })
  for (const count of [0, 1, 2, 3, 7]) {
    const names = Array.from({ length: count }, (_, at) => NAMES[language].repeat(at + 1))
    expect(inRow(names, language)).toBe(lists.format(names))
  }
})
