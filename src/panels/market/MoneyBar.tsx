import { CURRENCIES } from '@/contract/lists'
import { Fragment } from 'react'
import type { ExchangeRate } from '@/contract/exchangeRates'
import { metaQuery } from '@/data/queries'
import { useData } from '@/data/useData'
import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { marketWords } from '@/i18n/views/market'
import { Segmented } from '@/panels/Segmented'
import { Value } from '@/panels/Value'
import { choose, useChoice } from '@/state/store'
import styles from './market.module.css'

/** The years that most sums on this page are converted at. */
const SHOWN_RATES = 3

/** Dollars or renminbi for every sum of the view, and the rates that are used. */
export function MoneyBar() {
  const { f } = useLocale()
  const words = useWords(marketWords)
  const currency = useChoice((choice) => choice.currency)
  const meta = useData(metaQuery)
  const rates = meta.status === 'ready' ? meta.data.exchangeRates.slice(-SHOWN_RATES) : []
  return (
    <div className={styles['money']}>
      <Segmented
        label={words.money.label}
        options={CURRENCIES.map((value) => ({ value, label: words.money.currencies[value] }))}
        value={currency}
        onChange={(value) => choose('changeMoney', { currency: value })}
      />
      {rates.length > 0 && (
        <p>
          {words.money.rates}
          {f.gap}
          {rates.map((rate) => (
            <Fragment key={rate.id}>
              <span className="nowrap">
                {rate.year} <RateValue rate={rate} />
              </span>
              {' · '}
            </Fragment>
          ))}
          {words.money.ratesNote}
        </p>
      )}
    </div>
  )
}

function RateValue({ rate }: { rate: ExchangeRate }) {
  const { f } = useLocale()
  const { money } = useWords(marketWords)
  const [first, last] = [rate.months?.[0], rate.months?.at(-1)]
  return (
    <>
      <Value
        name={money.rate(String(rate.year))}
        printed={rate.cnyPerUsd.toFixed(4)}
        figure={{
          value: rate.cnyPerUsd,
          unit: money.rateUnit,
          sourceIds: rate.sourceIds,
          grade: rate.grade,
          verified: rate.verified,
          ...(rate.note && { note: rate.note }),
        }}
      />
      {first !== undefined && last !== undefined && money.months(f.date(first), f.date(last))}
    </>
  )
}
