import { CHINA_BASES } from '@/contract/lists'
import type { NvidiaFiscalYear } from '@/contract/marketNvidia'
import { calendarYearOf } from '@/domain/market/chinaRevenue'
import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { marketWords } from '@/i18n/views/market'
import styles from './market.module.css'
import type { MoneyFormat } from './moneyIn'
import { readingOf } from './reading'
import { ReadingValue } from './ReadingValue'

/** The sums of whole fiscal years, each basis on a line of its own. */
export function FiscalYears({
  years,
  money,
}: {
  years: readonly NvidiaFiscalYear[]
  money: MoneyFormat
}) {
  const locale = useLocale()
  const words = useWords(marketWords)
  const { china } = words
  return (
    <dl className={styles['years']}>
      {CHINA_BASES.map((basis) => (
        <div key={basis}>
          <dt>{words.join.comma(china.years, china.bases[basis])}</dt>
          <dd>
            {years
              .filter((year) => year.basis === basis)
              .map((year) => {
                const sum = money.billions(year.value, 'USD', calendarYearOf(year.fiscalYear))
                const name = china.fiscalYear(year.fiscalYear)
                return (
                  sum && (
                    <span key={year.id}>
                      <span>{name}</span>{' '}
                      <ReadingValue
                        reading={readingOf(
                          year,
                          {
                            name: words.join.comma(name, china.bases[basis]),
                            value: sum.value,
                            unit: money.axisName.billions,
                            printed: sum.printed,
                            arithmetic: sum.arithmetic,
                          },
                          words,
                          locale,
                        )}
                      />
                    </span>
                  )
                )
              })}
          </dd>
        </div>
      ))}
    </dl>
  )
}
