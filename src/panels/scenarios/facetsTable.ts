import { GROUPS } from '@/domain/model/groups'
import type { TableSpec } from '@/panels/tableSpec'
import { differenceTable } from './differenceTable'
import type { LabResult } from './labStore'
import { labSeries, printOfKey } from './labView'
import type { useLabView } from './useLabView'

/** The difference table of every group, one under the other. */
export function facetsTable(answer: LabResult, view: ReturnType<typeof useLabView>): TableSpec {
  const { f, words } = view
  const tables = GROUPS.map((group) => {
    const print = printOfKey(`share.${group}`, f.language, words)
    return { group, table: differenceTable(answer, labSeries(answer, print), print, view) }
  })
  return {
    columns: [
      { key: 'group', name: words.facets.columns.group },
      ...(tables[0]?.table.columns ?? []),
    ],
    rows: tables.flatMap(({ group, table }) =>
      table.rows.map((row) => ({
        key: `${group}-${row.key}`,
        cells: [words.groups[group], ...row.cells],
      })),
    ),
  }
}
