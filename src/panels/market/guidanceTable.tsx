import type { Market } from '@/contract/market'
import { calendarYearOf } from '@/domain/market/chinaRevenue'
import type { Locale } from '@/i18n/locale'
import type { MarketWords } from '@/i18n/views/market'
import type { TableSpec } from '@/panels/FigureTable'
import { GradeBadge } from '@/panels/GradeBadge'
import type { MoneyFormat } from './moneyIn'
import { quarterTotal } from './quarterTotal'
import { readingOf } from './reading'
import { ReadingValue } from './ReadingValue'

/** Expected revenue beside what was then reported; where nothing was yet, that is said. */
export function guidanceTable(
  { nvidiaGuidance, nvidiaQuarters }: Market,
  words: MarketWords,
  locale: Locale,
  money: MoneyFormat,
): TableSpec {
  const { f } = locale
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
          expected && (
            <ReadingValue
              key="expected"
              reading={readingOf(
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
              )}
            />
          ),
          reported ? <ReadingValue key="reported" reading={reported} /> : sums.notYet,
          <GradeBadge key="grade" grade={guidance.grade} />,
          guidance.note ? f.text(guidance.note) : '',
        ],
      }
    }),
  }
}
