import type { Text } from '@/contract/common'
import type { Language } from '@/domain/choices'
import { closeDates } from './chineseDates'

const LOCALES: Record<Language, string> = { en: 'en-GB', zh: 'zh-CN' }

const ZH_PARTS: Record<string, string> = {
  H1: '上半年',
  H2: '下半年',
  Q1: '第一季度',
  Q2: '第二季度',
  Q3: '第三季度',
  Q4: '第四季度',
  '9M': '前三季度',
}

const MINUS = '\u2212'

/** Made when first used: a formatter loads its language's rules, which is dear at page load. */
function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined
  return () => (made ??= make())
}

/** All ways in which the page prints numbers, dates and lists, in one language. */
export type Formats = ReturnType<typeof makeFormats>

export function makeFormats(language: Language) {
  const locale = LOCALES[language]
  const month = language === 'zh' ? 'long' : 'short'
  const plain = once(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }))
  const whole = once(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }))
  const fine = once(() => new Intl.NumberFormat(locale, { maximumSignificantDigits: 3 }))
  const compact = once(
    () => new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 1 }),
  )
  const lists = once(() => new Intl.ListFormat(locale, { type: 'conjunction' }))
  const dayFormat = once(
    () =>
      new Intl.DateTimeFormat(locale, { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' }),
  )
  const monthFormat = once(
    () => new Intl.DateTimeFormat(locale, { month, year: 'numeric', timeZone: 'UTC' }),
  )

  /** 989.5 · 2,250 · 6.69 · 0.760: never more than the evidence carries. */
  const number = (value: number) =>
    (Math.abs(value) >= 10_000
      ? whole()
      : Math.abs(value) >= 100 || Number.isInteger(value)
        ? plain()
        : fine()
    )
      .format(value)
      .replace('-', MINUS)

  /** A multiple with its sign: 15.2×, 6.7×, 0.76×. Two figures above 1, two decimals below. */
  const times = (value: number) => {
    const digits = value >= 100 ? 0 : value >= 0.995 ? 1 : 2
    return `${value.toFixed(digits)}×`
  }

  /** 0.72–0.81×: the sign once, at the end. */
  const timesRange = (low: number, high: number) => `${times(low).replace('×', '')}–${times(high)}`

  /** A fraction as a percentage: 0.027 → 2.7%, 0.76 → 76%. */
  const percent = (fraction: number) => {
    const value = fraction * 100
    const digits = Math.abs(value) < 10 && !Number.isInteger(value) ? 1 : 0
    return `${value.toFixed(digits)}%`
  }

  /** A ratio in words that read well: below 2 as a percentage, above as a multiple. */
  const part = (ratio: number) => (ratio < 2 ? percent(ratio) : times(ratio))

  /** A count that was published rounded: 20,000 in English, 2万 in Chinese. */
  const count = (value: number) =>
    language === 'zh' && value >= 10_000 ? compact().format(value) : plain().format(value)

  /** A date of any precision, printed no finer than it is known. */
  const date = (partial: string) => {
    const [year = '', monthPart, dayPart] = partial.split('-')
    if (monthPart === undefined) return language === 'zh' ? `${year}年` : year
    const moment = new Date(Date.UTC(Number(year), Number(monthPart) - 1, Number(dayPart ?? 1)))
    return (dayPart === undefined ? monthFormat : dayFormat)().format(moment)
  }

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
    date,
    /** 33–48, with the en dash of a range. */
    range: (low: number, high: number) => `${number(low)}–${number(high)}`,
    list: (items: readonly string[]) => lists().format(items),
    /** Between two names of such a row. */
    comma: language === 'zh' ? '、' : ', ',
    /** Names one after another, without a closing "and". */
    commas: (items: readonly string[]) => items.join(language === 'zh' ? '、' : ', '),
    text: (text: Text) => (language === 'zh' ? closeDates(text.zh) : text.en),
  }
}
