import type { Locale } from '@/i18n/locale'
import type { MarketWords } from '@/i18n/views/market'
import type { TableSpec } from '@/panels/tableSpec'
import { gradeCell } from '@/panels/cells'
import type { Published, Reading } from './reading'
import { readingCells } from './readingCells'

export type ReadingLine = {
  row: Published
  reading: Reading
  /** What the row is about; without it its publisher. */
  lead?: string
  /** What the number is of; without it the scope that the publisher gives. */
  of?: string
}

type Heads = { lead?: string; of?: string }

/** Published numbers as a table, in the order in which they are drawn. */
export function readingTable(
  lines: readonly ReadingLine[],
  { columns, kinds }: MarketWords,
  { m, f }: Locale,
  heads: Heads = {},
): TableSpec {
  return {
    sentences: true,
    columns: [
      { key: 'lead', name: heads.lead ?? columns.publisher },
      { key: 'of', name: heads.of ?? columns.scope },
      { key: 'period', name: columns.period },
      { key: 'value', name: columns.value, numeric: true },
      { key: 'range', name: m.provenance.range, range: true, away: true },
      { key: 'kind', name: columns.kind },
      { key: 'asOf', name: columns.asOf },
      { key: 'grade', name: columns.grade },
    ],
    rows: lines.map(({ row, reading, lead, of }) => ({
      key: row.id,
      cells: [
        lead ?? (row.publisher ? f.text(row.publisher) : m.panel.noData),
        of ?? (row.scope ? f.text(row.scope) : ''),
        row.period ? f.text(row.period.label) : '',
        ...readingCells(reading),
        reading.kind === null ? '' : kinds[reading.kind],
        row.asOf === undefined ? '' : { datum: row.asOf, shown: f.date(row.asOf) },
        gradeCell(row.grade),
      ],
    })),
  }
}
