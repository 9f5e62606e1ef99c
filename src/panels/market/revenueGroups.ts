import type { RevenueGroup } from '@/domain/market/vendorRevenue'
import type { Locale } from '@/i18n/locale'
import type { MarketWords } from '@/i18n/views/market'
import { lookOf } from '@/panels/ink'
import type { MoneyFormat } from './moneyIn'
import { rangeRow } from './rangeRow'
import type { RevenueRow } from './revenueReading'
import type { RowGroup } from './RowGroups'

/** A group of revenues as rows: largest first within a year, latest first among parts of years. */
export function revenueRows(
  group: RevenueGroup,
  rows: readonly RevenueRow[],
  names: (vendorId: string) => string,
  money: MoneyFormat,
  words: MarketWords,
  { f }: Locale,
): RowGroup {
  const members = membersOf(group, rows)
  return {
    key: group.kind === 'year' ? String(group.year) : group.kind,
    title: titleOf(group, words, f),
    axis: group.kind === 'cards' ? words.revenue.axisCards : money.axisName.millions,
    rows: members.map(({ row, reading }) => {
      const said = [
        group.kind === 'year' ? null : f.text(row.period.label),
        row.publisher && f.text(row.publisher),
      ].filter((part) => part != null)
      return rangeRow(
        reading,
        { label: names(row.vendorId), ...(said.length > 0 && { aside: f.commas(said) }) },
        row.bound,
        lookOf(row.vendorId),
      )
    }),
  }
}

export function membersOf(group: RevenueGroup, rows: readonly RevenueRow[]): readonly RevenueRow[] {
  const members = group.rows.flatMap(({ id }) => rows.find(({ row }) => row.id === id) ?? [])
  return group.kind === 'parts'
    ? members
    : members.toSorted((a, b) => b.reading.figure.value - a.reading.figure.value)
}

function titleOf(group: RevenueGroup, { revenue }: MarketWords, f: Locale['f']): string {
  switch (group.kind) {
    case 'year':
      return f.period(group.year, 'year')
    case 'parts':
      return revenue.parts
    case 'cards':
      return revenue.cards
  }
}
