import { MODEL_GROUPS } from '@/contract/lists'
import type { Baseline } from '@/contract/marketShares'
import type { Locale } from '@/i18n/locale'
import type { MarketWords } from '@/i18n/views/market'
import type { TableSpec } from '@/panels/FigureTable'
import { Value } from '@/panels/Value'
import { baselineReading } from './baselineReading'

/** Year by year with the range of each group, how sure we are, and why. */
export function baselineTable(
  years: readonly Baseline[],
  words: MarketWords,
  locale: Locale,
): TableSpec {
  const { m, f } = locale
  const { baseline, columns, join } = words
  return {
    sentences: true,
    columns: [
      { key: 'year', name: columns.period },
      ...MODEL_GROUPS.map((group) => ({
        key: group,
        name: baseline.groups[group],
        numeric: true,
      })),
      { key: 'confidence', name: baseline.confidence },
      { key: 'why', name: baseline.reasoning },
    ],
    rows: years.map((year) => ({
      key: year.id,
      cells: [
        join.comma(String(year.year), m.overview.share.bases[year.basis]),
        ...MODEL_GROUPS.map((group) => {
          const reading = baselineReading(year, group, words, locale)
          return reading ? (
            <Value
              key={group}
              name={reading.name}
              figure={reading.figure}
              printed={join.brackets(reading.printed, reading.range)}
            />
          ) : (
            m.panel.noData
          )
        }),
        baseline.confidences[year.confidence],
        f.text(year.reasoning),
      ],
    })),
  }
}
