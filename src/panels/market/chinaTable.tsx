import { CHINA_BASES } from '@/contract/lists'
import type { Locale } from '@/i18n/locale'
import type { MarketWords } from '@/i18n/views/market'
import type { TableSpec } from '@/panels/tableSpec'
import { gradeCell, unknownCell } from '@/panels/cells'
import type { QuarterReadings } from './chinaReadings'
import type { MoneyFormat } from './moneyIn'
import { readingCells } from './readingCells'

/** Both bases in columns of their own, so that not even a table joins them. */
export function chinaTable(
  readings: readonly QuarterReadings[],
  words: MarketWords,
  { m, f }: Locale,
  money: MoneyFormat,
): TableSpec {
  const { china, columns, kinds } = words
  return {
    columns: [
      { key: 'quarter', name: china.quarter },
      { key: 'ends', name: china.ends },
      ...CHINA_BASES.map((basis) => ({
        key: basis,
        name: `${china.bases[basis]}\n${money.axisName.billions}`,
        numeric: true,
      })),
      { key: 'total', name: china.total, numeric: true },
      { key: 'kind', name: columns.kind },
      { key: 'grade', name: columns.grade },
    ],
    rows: readings.map(({ quarter, bars, total }) => ({
      key: quarter.id,
      cells: [
        china.fiscalQuarter(quarter.fiscalQuarter),
        { datum: quarter.periodEnd, shown: f.date(quarter.periodEnd) },
        ...CHINA_BASES.map((basis) => {
          const bar = bars.find((one) => one.basis === basis)
          return bar ? readingCells(bar.reading)[0] : unknownCell(china.notReported)
        }),
        total ? readingCells(total)[0] : unknownCell(m.panel.noData),
        f.commas(
          [...new Set(bars.map(({ reading }) => reading.kind))].map((kind) =>
            kind === null ? m.panel.noData : kinds[kind],
          ),
        ),
        gradeCell(...bars.map(({ reading }) => reading.figure.grade)),
      ],
    })),
  }
}
