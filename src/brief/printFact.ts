import type { Fact } from '@/contract/facts'
import type { Formats } from '@/i18n/formats'

/** A fact's number as a sentence wants it, without its unit's name; null where it has no number. */
export function printFact({ unit, value }: Fact, factor: number, f: Formats): string | null {
  if (value === null) return null
  const amount = value * factor
  if (unit === 'fraction' || unit === 'fractionPerYear') return f.percent(amount)
  if (unit === 'pct') return `${f.number(amount)}%`
  return Number.isInteger(amount) ? f.count(amount) : f.number(Number(amount.toPrecision(2)))
}

/** No space after the Chinese units of counting: 75 万颗, but 5,000 颗. */
export const tight = (text: string): string =>
  text.replaceAll(/([万亿]) (?=\p{Script=Han})/gu, '$1')
