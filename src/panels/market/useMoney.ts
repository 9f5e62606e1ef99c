import type { ExchangeRate } from '@/contract/exchangeRates'
import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { marketWords } from '@/i18n/views/market'
import { useLaterChoice } from '@/state/useLaterChoice'
import { moneyIn, type MoneyFormat } from './moneyIn'

/** Sums of money as the reader wants to read them, once the rates are there. */
export function useMoney(): (rates: readonly ExchangeRate[]) => MoneyFormat {
  const { f } = useLocale()
  const words = useWords(marketWords)
  const currency = useLaterChoice((choice) => choice.currency)
  return (rates) => moneyIn(currency, rates, words.money, f)
}
