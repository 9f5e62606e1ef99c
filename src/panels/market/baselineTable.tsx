import { MODEL_GROUPS } from '@/contract/lists'
import type { Baseline } from '@/contract/marketShares'
import type { Locale } from '@/i18n/locale'
import type { MarketWords } from '@/i18n/views/market'
import type { Cell, TableSpec } from '@/panels/tableSpec'
import { rangeCell, unknownCell, valueCell } from '@/panels/cells'
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
      ...MODEL_GROUPS.map((group) => ({
        key: `${group}Range`,
        name: join.comma(baseline.groups[group], m.provenance.range),
        range: true,
        away: true,
      })),
    ],
    rows: years.map((year) => ({
      key: year.id,
      cells: [
        join.comma(String(year.year), m.overview.share.bases[year.basis]),
        ...MODEL_GROUPS.map((group) => {
          const reading = baselineReading(year, group, words, locale)
          if (!reading) return unknownCell(m.panel.noData)
          const { name, figure, printed, range } = reading
          return valueCell({ name, figure, printed: join.brackets(printed, range) })
        }),
        baseline.confidences[year.confidence],
        f.text(year.reasoning),
        ...MODEL_GROUPS.map((group): Cell => {
          const figure = baselineReading(year, group, words, locale)?.figure
          return rangeCell(figure?.low, figure?.high, f.range)
        }),
      ],
    })),
  }
}
