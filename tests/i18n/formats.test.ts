import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeFormats } from '@/i18n/formats'
import { ENTRIES, say } from './dictionaries'

const en = makeFormats('en')
const zh = makeFormats('zh')

test.each([
  [989.5, '989.5'],
  [2250, '2,250'],
  [15.24, '15.2'],
  [6.686, '6.69'],
  [0.7604, '0.76'],
  [0, '0'],
  [-4.8, '−4.8'],
  [750_000, '750,000'],
])('%d is printed as %s', (value, printed) => {
  expect(en.number(value)).toBe(printed)
})

test.each([
  // 3,958 / 296 and 1,979 / 296.
  [3958 / 296, '13.4×'],
  [1979 / 296, '6.7×'],
  [1, '1.0×'],
  [0.9949, '0.99×'],
  [0.7604, '0.76×'],
  [120.4, '120×'],
  // The MLU590's bandwidth over the H200's, as on paper.
  [2760 / 4800, '0.58×'],
])('a multiple of %d is printed as %s', (value, printed) => {
  expect(en.times(value)).toBe(printed)
})

test.each([
  // 20,000 of 750,000.
  [20_000 / 750_000, '2.7%'],
  [0.76, '76%'],
  [0.05, '5%'],
  [1.5, '150%'],
  [0.285, '29%'],
  [-0.027, '−2.7%'],
])('a part of %d is printed as %s', (value, printed) => {
  expect(en.percent(value)).toBe(printed)
})

test('a ratio reads as a percentage below 2 and as a multiple from 2 on', () => {
  expect([1.99, 2].map(en.part)).toEqual(['199%', '2.0×'])
})

test('large counts are in ten thousands in Chinese', () => {
  expect([en.count(20_000), zh.count(20_000), zh.count(9_999)]).toEqual(['20,000', '2万', '9,999'])
})

test('a date is printed no finer than it is known', () => {
  const known = ['2026-10-09', '2026-10', '2026']

  expect(known.map(en.date)).toEqual(['9 Oct 2026', 'Oct 2026', '2026'])
  expect(known.map(zh.date)).toEqual(['2026年10月9日', '2026年10月', '2026年'])
})

test('a period is named as its language does', () => {
  expect([en.period(2025, 'year'), en.period(2025, 'H1')]).toEqual(['2025', '2025 H1'])
  expect([zh.period(2025, 'year'), zh.period(2025, 'H1')]).toEqual(['2025年', '2025年上半年'])
})

test('names are listed in the marks of their language', () => {
  const names = ['H20', 'H200', 'B200']

  expect([en.list(names), en.commas(names)]).toEqual(['H20, H200 and B200', 'H20, H200, B200'])
  expect([zh.list(names), zh.commas(names)]).toEqual(['H20、H200 和 B200', 'H20、H200、B200'])
  expect([zh.list(['华为', 'AMD']), zh.list(['H20', '思元 590'])]).toEqual([
    '华为和 AMD',
    'H20 和思元 590',
  ])
})

test('a full stop in Chinese brings its own room', () => {
  expect([`One.${en.gap}Two.`, `一。${zh.gap}二。`]).toEqual(['One. Two.', '一。二。'])
})

test('a range has an en dash, and a range of multiples its sign once', () => {
  expect([en.range(33, 48), en.timesRange(0.72, 0.81)]).toEqual(['33–48', '0.72–0.81×'])
})

test('what is printed is what was meant, to three figures', () => {
  const positive = fc.double({ min: 1e-3, max: 1e7, noNaN: true })
  fc.assert(
    fc.property(positive, (value) => {
      const read = Number(en.number(value).replaceAll(',', ''))

      expect(Math.abs(read - value) / value).toBeLessThanOrEqual(0.005)
      expect(Number(zh.number(value).replaceAll(',', ''))).toBe(read)
    }),
  )
})

test.each([
  ['2026 年 1 月 15 日起，2 月中旬前交付 600 颗', '2026年1月15日起，2月中旬前交付 600 颗'],
  ['自 2022 年规则，8 月 26 日函', '自 2022年规则，8月26日函'],
  ['2025年下半年，三年，24 个月', '2025年下半年，三年，24 个月'],
  ['约 3 年 2 次', '约 3 年 2 次'],
])('dates of the data stand in Chinese as the page writes its own: %s', (given, printed) => {
  expect(zh.text({ en: '', zh: given })).toBe(printed)
})

test('a Chinese page writes no date with a blank in it', () => {
  const blanks = ENTRIES.flatMap(({ path, zh: message }) => {
    const text = say(message, '样')
    return text !== null && /\d{4} 年|\d年 \d{1,2}月|\d 月/.test(text) ? [`${path}: ${text}`] : []
  })

  expect(blanks).toEqual([])
})
