import type { Text } from '@/contract/common'
import type { Language } from '@/domain/choices'
import { closeDates } from './chineseDates'
import { printDate } from './dates'
import { JOINS } from './joins'
import { inRow } from './lists'
import { inTenThousands, movePoint, withDecimals, withDigits, withJust } from './numbers'

const ZH_PARTS: Record<string, string> = {
  H1: '上半年',
  H2: '下半年',
  Q1: '第一季度',
  Q2: '第二季度',
  Q3: '第三季度',
  Q4: '第四季度',
  '9M': '前三季度',
}

/** 989.5 · 2,250 · 6.69 · 0.76: never more than the evidence carries. */
function number(value: number): string {
  const size = Math.abs(value)
  if (size >= 10_000) return withDecimals(value, 0)
  return size >= 100 || Number.isInteger(value) ? withDecimals(value, 1) : withDigits(value, 3)
}

/** All ways in which the page prints numbers, dates and lists, in one language. */
export type Formats = ReturnType<typeof makeFormats>

export function makeFormats(language: Language) {
  /** A multiple with its sign: 15.2×, 6.7×, 0.76×. Two figures above 1, two decimals below. */
  const times = (value: number) => {
    const digits = value >= 100 ? 0 : value >= 0.995 ? 1 : 2
    return `${withJust(value, digits)}×`
  }

  /** 0.72–0.81×: the sign once, at the end. */
  const timesRange = (low: number, high: number) => `${times(low).replace('×', '')}–${times(high)}`

  /** A fraction as a percentage: 0.027 → 2.7%, 0.76 → 76%. */
  const percent = (fraction: number) => {
    const value = movePoint(fraction, 2)
    const digits = Math.abs(value) < 10 && !Number.isInteger(value) ? 1 : 0
    return `${withJust(value, digits)}%`
  }

  /** A ratio in words that read well: below 2 as a percentage, above as a multiple. */
  const part = (ratio: number) => (ratio < 2 ? percent(ratio) : times(ratio))

  /** A count that was published rounded: 20,000 in English, 2万 in Chinese. */
  const count = (value: number) =>
    language === 'zh' && value >= 10_000 ? inTenThousands(value) : withDecimals(value, 1)

  /** A calendar period: 2025, 2025 H1, 2025年上半年. */
  const period = (year: number, part: string) => {
    if (part === 'year') return language === 'zh' ? `${year}年` : String(year)
    const zhPart = ZH_PARTS[part]
    return language === 'zh' && zhPart ? `${year}年${zhPart}` : `${year} ${part}`
  }

  return {
    language,
    period,
    number,
    times,
    timesRange,
    percent,
    part,
    count,
    /** A date of any precision, printed no finer than it is known. */
    date: (partial: string) => printDate(partial, language),
    /** 33–48, with the en dash of a range. */
    range: (low: number, high: number) => `${number(low)}–${number(high)}`,
    list: (items: readonly string[]) => inRow(items, language),
    /** Between two names of such a row. */
    comma: language === 'zh' ? '、' : ', ',
    join: JOINS[language],
    /** Between two sentences: a Chinese full stop brings its own room. */
    gap: language === 'zh' ? '' : ' ',
    /** Names one after another, without a closing "and". */
    commas: (items: readonly string[]) => items.join(language === 'zh' ? '、' : ', '),
    text: (text: Text) => (language === 'zh' ? closeDates(text.zh) : text.en),
  }
}
