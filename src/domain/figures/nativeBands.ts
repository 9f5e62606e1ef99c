import { colorOf } from './colors'
import type { BandSeries, NativeChart } from './snapshot'
import type { TableReader } from './tableReader'

type Rows = TableReader['rows']

/** Medians with their bands, scenario by scenario in one chart. */
export const bands = (table: TableReader): readonly NativeChart[] => [
  chartOf(table.rows, table, table.head('median')),
]

/** The same for each group, all in charts of their own. */
export function bandsByGroup(table: TableReader): readonly NativeChart[] {
  const groups = [...new Set(table.rows.map((row) => table.words(row, 'group')))]
  return groups.map((group) =>
    chartOf(
      table.rows.filter((row) => table.words(row, 'group') === group),
      table,
      table.commas([group, table.head('median')]),
    ),
  )
}

function chartOf(rows: Rows, table: TableReader, yTitle: string): NativeChart {
  const scenarioOf = (row: Rows[number]) => table.words(row, 'scenario')
  return {
    kind: 'bands',
    categories: [...new Set(rows.map((row) => table.words(row, 'year')))],
    series: [...new Set(rows.map(scenarioOf))].map((name, order) => ({
      name,
      color: colorOf(name, order),
      bands: bandsOf(
        rows.filter((row) => scenarioOf(row) === name),
        table,
        ['mostLow', 'halfLow', 'median', 'halfHigh', 'mostHigh'],
      ),
    })),
    xTitle: table.head('year'),
    yTitle,
  }
}

/**
 * The percentiles of rows, one band for each. A year without all of them would move the later ones:
 * then there are no bands.
 *
 * @param keys columns of p5, p25, p50, p75 and p95, in this order
 */
export function bandsOf(
  rows: Rows,
  table: TableReader,
  keys: readonly string[],
): BandSeries['bands'] {
  const found = rows.flatMap((row) => {
    const [p5, p25, p50, p75, p95] = keys.map((key) => table.number(row, key))
    return p5 == null || p25 == null || p50 == null || p75 == null || p95 == null
      ? []
      : [{ p5, p25, p50, p75, p95 }]
  })
  return found.length === rows.length ? found : []
}
