import { chipsQuery } from '@/data/queries'
import { both, useData } from '@/data/useData'
import { calendarPeriods, quartersOf, revenueGroups } from '@/domain/market/vendorRevenue'
import { vendorsPassing } from '@/domain/market/vendorsPassing'
import { useLocale, type Locale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { marketWords, type MarketWords } from '@/i18n/views/market'
import { columnAxis } from '@/panels/events/timeAxis'
import { Panel } from '@/panels/Panel'
import { useLaterFilters } from '@/panels/useShownChips'
import { vendorNames } from '@/panels/vendorNames'
import { EvidenceKey } from './EvidenceKey'
import styles from './market.module.css'
import { QuartersChart } from './QuartersChart'
import { chooser, sourcesOf } from './reading'
import { readingTable } from './readingTable'
import { membersOf, revenueRows } from './revenueGroups'
import { revenueReading, type RevenueRow } from './revenueReading'
import { RowGroups } from './RowGroups'
import { useHeld } from './useHeld'
import { useMarket } from './useMarket'
import { useMoney } from './useMoney'

/** The one Chinese vendor with enough quarters for a chart of them. */
const BY_QUARTER = 'cambricon'
const TITLE_YEAR = 2025

/** What the vendors earn: by quarter where that is known, else by year; cards stand apart. */
export function RevenuePanel() {
  const locale = useLocale()
  const words = useWords(marketWords)
  const filters = useLaterFilters()
  const moneyWith = useMoney()
  const held = useHeld(963, 1747)
  const from = both(useMarket(), useData(chipsQuery))
  return (
    <Panel id="vendorRevenue" name={words.revenue.name} height={held} from={from}>
      {([[{ vendorRevenue }, meta], { chips }]) => {
        const money = moneyWith(meta.exchangeRates)
        const names = vendorNames(meta, locale.f)
        const vendorIds = vendorsPassing(meta.vendors, chips, filters)
        const passing = vendorRevenue.filter(({ vendorId }) => vendorIds.includes(vendorId))
        const rows = passing.flatMap((row) => revenueReading(row, names, money, words, locale))
        const quarters = quartersOf(passing, BY_QUARTER)
        const time = columnAxis(calendarPeriods(quarters))
        const inQuarters = quarters.flatMap(({ row }) => row?.id ?? [])
        const groups = revenueGroups(passing.filter(({ id }) => !inQuarters.includes(id)))
        const readings = rows.map(({ reading }) => reading)
        const inOrder = [
          ...inQuarters.flatMap((id) => rows.find(({ row }) => row.id === id) ?? []),
          ...groups.flatMap((group) => membersOf(group, rows)),
        ]
        return {
          title: titleOf(rows, names, words, locale),
          subtitle: words.revenue.subtitle,
          key: (
            <EvidenceKey
              kinds={readings.map(({ kind }) => kind)}
              ranges={passing.some(({ low }) => low !== undefined)}
              limits={passing.some(({ bound }) => bound === 'atLeast')}
            />
          ),
          chart:
            rows.length > 0 ? (
              <>
                {quarters.length > 0 && (
                  <QuartersChart
                    vendorId={BY_QUARTER}
                    title={words.revenue.quarters(names(BY_QUARTER))}
                    quarters={quarters}
                    rows={rows}
                    axisTitle={money.axisName.millions}
                  />
                )}
                <div className={styles['sub']}>
                  <RowGroups
                    columns
                    name={words.revenue.name}
                    onChoose={chooser(readings)}
                    groups={groups.map((group) =>
                      revenueRows(group, rows, names, money, words, locale),
                    )}
                  />
                </div>
              </>
            ) : (
              <p className={styles['empty']}>{words.revenue.none}</p>
            ),
          table: () =>
            readingTable(
              inOrder.map(({ row: { scope, ...row }, reading }) => ({
                row,
                reading,
                lead: names(row.vendorId),
                of: words.revenue.scopes[scope],
              })),
              words,
              locale,
              { lead: words.columns.vendor, of: words.revenue.scope },
            ),
          note: words.revenue.note,
          sourceIds: sourcesOf(readings),
          ...(time && { events: { figure: 'vendorRevenue', span: time.span } }),
        }
      }}
    </Panel>
  )
}

function titleOf(
  rows: readonly RevenueRow[],
  names: (vendorId: string) => string,
  { revenue }: MarketWords,
  { f }: Locale,
): string {
  const find = (year: number) =>
    rows.find(
      ({ row }) =>
        row.vendorId === BY_QUARTER &&
        row.metric === 'revenue' &&
        row.period.part === 'year' &&
        row.period.startYear === year,
    )
  const now = find(TITLE_YEAR)
  const before = find(TITLE_YEAR - 1)
  if (!now || !before) return revenue.titlePlain
  return revenue.title({
    vendor: names(BY_QUARTER),
    value: now.reading.printed,
    year: String(TITLE_YEAR),
    // In the currency of the report: an exchange rate is no growth.
    times: f.times(now.row.value / before.row.value),
    before: String(TITLE_YEAR - 1),
  })
}
