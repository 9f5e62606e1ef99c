import type { VendorRevenue } from '@/contract/marketSupply'
import type { Locale } from '@/i18n/locale'
import type { MarketWords } from '@/i18n/views/market'
import type { MoneyFormat } from './moneyIn'
import { printBound, readingOf, type Reading } from './reading'

export type RevenueRow = { row: VendorRevenue; reading: Reading }

const CURRENCY_OF = { mUSD: 'USD', mCNY: 'CNY' } as const

/** A vendor's revenue in the reader's currency, or its cards; empty where no rate is known. */
export function revenueReading(
  row: VendorRevenue,
  names: (vendorId: string) => string,
  money: MoneyFormat,
  words: MarketWords,
  locale: Locale,
): readonly RevenueRow[] {
  const { f } = locale
  const { unit, scope, ...published } = row
  const name = words.join.comma(names(row.vendorId), f.text(row.period.label))
  const more = [{ label: words.revenue.scope, value: words.revenue.scopes[scope] }]
  if (unit === 'kCards') {
    const shown = {
      name,
      value: row.value,
      unit: words.revenue.cardsUnit,
      printed: printBound(row, words, f.number),
      more,
    }
    return [{ row, reading: readingOf(published, shown, words, locale) }]
  }
  const inMoney = (value: number) => money.millions(value, CURRENCY_OF[unit], row.period.startYear)
  const sum = inMoney(row.value)
  if (!sum) return []
  const low = row.low === undefined ? null : inMoney(row.low)
  const high = row.high === undefined ? null : inMoney(row.high)
  const shown = {
    name,
    value: sum.value,
    low: low?.value,
    high: high?.value,
    unit: money.axisName.millions,
    printed:
      low && high ? `${low.printed}–${high.printed}` : `${words.bounds[row.bound]}${sum.printed}`,
    arithmetic: sum.arithmetic,
    more,
  }
  return [{ row, reading: readingOf(published, shown, words, locale) }]
}
