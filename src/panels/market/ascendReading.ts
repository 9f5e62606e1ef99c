import type { AscendOutput } from '@/contract/marketSupply'
import type { Locale } from '@/i18n/locale'
import type { MarketWords } from '@/i18n/views/market'
import { printBound, readingOf, type Reading } from './reading'

const THOUSAND = 1000

/** One publisher's number of Ascend chips, in thousands of the unit it is counted in. */
export function ascendReading(row: AscendOutput, words: MarketWords, locale: Locale): Reading {
  const { f } = locale
  const inThousands = (value: number) => f.number(value / THOUSAND)
  return readingOf(
    row,
    {
      name: words.join.comma(f.text(row.product), f.text(row.period.label)),
      value: row.value / THOUSAND,
      low: row.low === null ? undefined : row.low / THOUSAND,
      high: row.high === null ? undefined : row.high / THOUSAND,
      unit: words.ascend.unitNames[row.unit],
      printed: printBound(row, words, inThousands),
    },
    words,
    locale,
  )
}
