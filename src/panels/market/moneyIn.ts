import type { Currency } from '@/contract/lists'
import type { ExchangeRate } from '@/contract/exchangeRates'
import type { Language } from '@/domain/choices'
import { convert, type Money } from '@/domain/market/money'
import type { Formats } from '@/i18n/formats'
import type { MarketWords } from '@/i18n/views/market'

/** What large sums are counted in along an axis: English by thousands, Chinese by 亿 (10⁸). */
export type MoneyAxis = 'billions' | 'millions'
const AXIS: Record<Language, Record<MoneyAxis, number>> = {
  en: { billions: 1e9, millions: 1e6 },
  zh: { billions: 1e8, millions: 1e8 },
}
/** The two sizes in which a sum is written out. */
const WRITTEN: Record<Language, { large: number; small: number }> = {
  en: { large: 1e9, small: 1e6 },
  zh: { large: 1e8, small: 1e4 },
}
/** A converted sum is no finer than the one it comes from. */
const CONVERTED_DIGITS = 3

export type Sum = {
  /** In the units of the axis. */
  value: number
  printed: string
  /** The sum as published and the rate used; null where it stands as published. */
  arithmetic: string | null
}

export type MoneyFormat = ReturnType<typeof moneyIn>

/** Prints sums of money in the currency that the reader chose, and says how they came about. */
export function moneyIn(
  currency: Currency,
  rates: readonly ExchangeRate[],
  words: MarketWords['money'],
  f: Formats,
) {
  const { large, small } = WRITTEN[f.language]

  const write = (amount: number, of: Currency): string => {
    if (amount === 0) return words.single[of](f.number(0))
    return amount >= large
      ? words.large[of](f.number(amount / large))
      : words.small[of](f.number(amount / small))
  }
  const converted = (amount: number, from: Currency, year: number) => {
    const money = convert(amount, from, currency, year, rates)
    if (!money?.rate) return money
    return { ...money, value: Number(money.value.toPrecision(CONVERTED_DIGITS)) }
  }
  const origin = (published: string, { rate }: Money) =>
    rate && words.converted(published, rate.cnyPerUsd.toFixed(4), String(rate.year))

  /** A sum published in single dollars or yuan, for an axis of larger units. */
  const sum = (amount: number, from: Currency, year: number, axis: MoneyAxis): Sum | null => {
    const money = converted(amount, from, year)
    return (
      money && {
        value: money.value / AXIS[f.language][axis],
        printed: write(money.value, currency),
        arithmetic: origin(write(amount, from), money),
      }
    )
  }
  return {
    currency,
    billions: (value: number, from: Currency, year: number) =>
      sum(value * 1e9, from, year, 'billions'),
    millions: (value: number, from: Currency, year: number) =>
      sum(value * 1e6, from, year, 'millions'),
    /** A price, in single dollars or yuan along its axis too. */
    price: (value: number, from: Currency, year: number): Sum | null => {
      const money = converted(value, from, year)
      return (
        money && {
          value: money.value,
          printed: words.single[currency](f.count(money.value)),
          arithmetic: origin(words.single[from](f.count(value)), money),
        }
      )
    },
    priceRange: (low: number, high: number) => {
      // In ten thousands only where both ends are, and still differ: "8,350–1.1万" would be misread.
      const rounded = [low, high].map(f.count)
      const plain = low < 10_000 !== high < 10_000 || (low !== high && rounded[0] === rounded[1])
      const [from = '', to = ''] = plain ? [low, high].map(f.number) : rounded
      return words.single[currency](low === high ? from : `${from}–${to}`)
    },
    /** A sum that already stands in billions of the axis. */
    printBillions: (shown: number) => write(shown * AXIS[f.language].billions, currency),
    axisName: words.axis[currency],
    priceName: words.price[currency],
  }
}
