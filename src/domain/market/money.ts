import type { Currency } from '@/contract/lists'
import type { ExchangeRate } from '@/contract/exchangeRates'

export type Money = {
  value: number
  /** The rate that was used; null where the sum stands in the currency it was published in. */
  rate: ExchangeRate | null
}

/**
 * The rate for a sum of one year: that year's own, for a year outside the table the nearest
 * one's. Null without any rate.
 */
export function rateFor(rates: readonly ExchangeRate[], year: number): ExchangeRate | null {
  const distance = (rate: ExchangeRate) => Math.abs(rate.year - year)
  return rates.toSorted((a, b) => distance(a) - distance(b) || b.year - a.year)[0] ?? null
}

/** A sum in the currency wanted, by the rate of its year; null where there is no rate. */
export function convert(
  value: number,
  from: Currency,
  to: Currency,
  year: number,
  rates: readonly ExchangeRate[],
): Money | null {
  if (from === to) return { value, rate: null }
  const rate = rateFor(rates, year)
  if (!rate) return null
  return { value: to === 'CNY' ? value * rate.cnyPerUsd : value / rate.cnyPerUsd, rate }
}
