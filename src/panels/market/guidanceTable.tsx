import type { Market } from '@/contract/market'
import { calendarYearOf } from '@/domain/market/chinaRevenue'
import type { Locale } from '@/i18n/locale'
import type { MarketWords } from '@/i18n/views/market'
import type { TableSpec } from '@/panels/tableSpec'
import { gradeCell, unknownCell } from '@/panels/cells'
import type { MoneyFormat } from './moneyIn'
import { quarterTotal } from './quarterTotal'
import { readingOf } from './reading'
import { readingCells } from './readingCells'

/** Expected revenue beside what was then reported; where nothing was yet, that is said. */
export function guidanceTable(
  { nvidiaGuidance, nvidiaQuarters }: Market,
  words: MarketWords,
  locale: Locale,
  money: MoneyFormat,
): TableSpec {
  const { f, m } = locale
  const { columns, sums, china } = words
  return {
    sentences: true,
    columns: [
      { key: 'quarter', name: china.quarter },
      { key: 'expected', name: sums.expected, numeric: true },
      { key: 'reported', name: sums.reported, numeric: true },
      { key: 'grade', name: columns.grade },
      { key: 'note', name: columns.note },
    ],
    rows: nvidiaGuidance.map((guidance) => {
      const { fiscalQuarter, value, tolerancePct } = guidance
      const name = china.fiscalQuarter(fiscalQuarter)
      const expected = money.billions(value, 'USD', calendarYearOf(fiscalQuarter))
      const quarter = nvidiaQuarters.find((one) => one.fiscalQuarter === fiscalQuarter)
      const reported = quarter && quarterTotal(quarter, money, words, locale)
      return {
        key: guidance.id,
        cells: [
          name,
          expected
            ? readingCells(
                readingOf(
                  guidance,
                  {
                    name: words.join.comma(sums.expected, name),
                    value: expected.value,
                    unit: money.axisName.billions,
                    printed: sums.tolerance(expected.printed, f.number(tolerancePct)),
                    arithmetic: expected.arithmetic,
                  },
                  words,
                  locale,
                ),
              )[0]
            : unknownCell(m.panel.noData),
          reported ? readingCells(reported)[0] : unknownCell(sums.notYet),
          gradeCell(guidance.grade),
          guidance.note ? f.text(guidance.note) : '',
        ],
      }
    }),
  }
}
