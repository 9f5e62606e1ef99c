import type { ExchangeRate } from '@/contract/exchangeRates'
import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { evidenceWords } from '@/i18n/views/evidence'
import { FigureTable } from '@/panels/FigureTable'
import { Value } from '@/panels/Value'

/** The rates with which money is turned, each with its source. */
export function RatesTable({ rates }: { rates: readonly ExchangeRate[] }) {
  const { f } = useLocale()
  const words = useWords(evidenceWords)
  const { method } = words
  return (
    <FigureTable
      label={method.rates}
      spec={{
        columns: [
          { key: 'year', name: method.year },
          { key: 'rate', name: method.rate, numeric: true },
          { key: 'kind', name: method.kind },
        ],
        rows: rates.map(({ id, year, cnyPerUsd, kind, note, grade, verified, sourceIds }) => ({
          key: id,
          cells: [
            f.period(year, 'year'),
            <Value
              key="rate"
              name={words.check.rate(year)}
              printed={cnyPerUsd.toFixed(4)}
              figure={{
                value: cnyPerUsd,
                unit: 'CNY/USD',
                grade,
                verified,
                sourceIds,
                ...(note && { note }),
              }}
            />,
            method.rateKinds[kind],
          ],
        })),
      }}
    />
  )
}
