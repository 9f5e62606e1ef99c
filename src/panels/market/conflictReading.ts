import type { ConflictRow } from '@/domain/market/conflictRows'
import type { Locale } from '@/i18n/locale'
import type { MarketWords } from '@/i18n/views/market'
import { ascendReading } from './ascendReading'
import { chinaReadings } from './chinaReadings'
import type { MoneyFormat } from './moneyIn'
import { printBound, readingOf, type Reading } from './reading'
import { revenueReading } from './revenueReading'

/** Any of the rows that disagree, as a number that opens its source. */
export function conflictReading(
  { kind, row }: ConflictRow,
  names: (vendorId: string) => string,
  money: MoneyFormat,
  words: MarketWords,
  locale: Locale,
): readonly Reading[] {
  const { m, f } = locale
  switch (kind) {
    case 'share': {
      const subject = names(row.vendorId ?? row.group ?? '')
      const shown = {
        name: words.join.comma(subject, f.text(row.period.label)),
        value: row.value,
        low: row.low,
        high: row.high,
        unit: '%',
        printed: `${printBound(row, words, f.number)}%`,
        more: [{ label: m.overview.share.tipBasis, value: m.overview.share.bases[row.basis] }],
      }
      return [readingOf(row, shown, words, locale)]
    }
    case 'output':
      return [withUnit(ascendReading(row, words, locale))]
    case 'revenue':
      return revenueReading(row, names, money, words, locale).map(({ reading }) => reading)
    case 'quarter':
      return chinaReadings([row], [], money, words, locale).flatMap(({ bars }) =>
        bars.map(({ reading }) => reading),
      )
  }
}

/** Outside of its own chart a number of chips needs its unit. */
const withUnit = (reading: Reading): Reading => ({
  ...reading,
  printed: `${reading.printed} ${reading.figure.unit}`,
})
