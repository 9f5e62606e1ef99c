import type { NvidiaQuarter } from '@/contract/marketNvidia'
import { calendarYearOf } from '@/domain/market/chinaRevenue'
import type { Locale } from '@/i18n/locale'
import type { MarketWords } from '@/i18n/views/market'
import type { MoneyFormat } from './moneyIn'
import { readingOf, type Reading } from './reading'

const PER_BILLION = 1000

/** All of NVIDIA's revenue in a fiscal quarter, as reported. */
export function quarterTotal(
  quarter: NvidiaQuarter,
  money: MoneyFormat,
  words: MarketWords,
  locale: Locale,
): Reading | null {
  const { total_mUSD: total, revenueSourceIds, revenueGrade, fiscalQuarter } = quarter
  const sum = money.billions(total.value / PER_BILLION, 'USD', calendarYearOf(fiscalQuarter))
  if (!sum) return null
  return readingOf(
    {
      id: `${quarter.id}-total`,
      sourceIds: revenueSourceIds,
      grade: revenueGrade,
      verified: total.verified,
      note: null,
    },
    {
      name: words.join.comma(words.china.total, words.china.fiscalQuarter(fiscalQuarter)),
      value: sum.value,
      unit: money.axisName.billions,
      printed: sum.printed,
      arithmetic: sum.arithmetic,
    },
    words,
    locale,
  )
}
