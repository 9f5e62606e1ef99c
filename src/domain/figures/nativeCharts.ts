import { CHINA_BASES } from '@/contract/lists'
import type { FigureId } from '@/domain/choices'
import { colorOf, INK } from './colors'
import type { DataTable, Datum, NativeChart } from './snapshot'

type Build = (table: DataTable) => readonly NativeChart[]

const numberAt = (cell: Datum | undefined): number | null =>
  typeof cell === 'number' ? cell : null
const wordsAt = (cell: Datum | undefined): string =>
  cell === null || cell === undefined ? '' : String(cell)

/** Position of a column by its key; a figure's builder names only columns that its table has. */
const at = (table: DataTable, key: string): number =>
  table.columns.findIndex((column) => column.key === key)
const headOf = (table: DataTable, key: string): string => {
  const column = table.columns[at(table, key)]
  if (!column) return ''
  const { name, unit } = column
  return unit === null || name.includes(unit) ? name : `${name}, ${unit}`
}

/** One value for each row, in the table's order, with the rows' names as categories. */
const bars =
  (label: string, value: string, kind: 'bar' | 'column' = 'bar'): Build =>
  (table) => {
    const known = table.rows.filter(({ cells }) => numberAt(cells[at(table, value)]) !== null)
    if (known.length === 0) return []
    const name = headOf(table, value)
    return [
      {
        kind,
        categories: known.map(({ cells }) => wordsAt(cells[at(table, label)])),
        series: [
          { name, color: INK, values: known.map(({ cells }) => numberAt(cells[at(table, value)])) },
        ],
        xTitle: headOf(table, label),
        yTitle: name,
      },
    ]
  }

/** Several numbers for each row, as columns side by side. */
const columns =
  (
    label: string,
    values: (table: DataTable) => readonly string[],
    kind: 'bar' | 'column' = 'column',
  ): Build =>
  (table) => {
    const keys = values(table)
    return [
      {
        kind,
        categories: table.rows.map(({ cells }) => wordsAt(cells[at(table, label)])),
        series: keys.map((key, order) => ({
          name: headOf(table, key),
          color: colorOf(headOf(table, key), order),
          values: table.rows.map(({ cells }) => numberAt(cells[at(table, key)])),
        })),
        xTitle: headOf(table, label),
        yTitle: sharedUnit(keys.map((key) => headOf(table, key))),
      },
    ]
  }

/** What all heads say after their own name: "Billed to China\n$bn", "2026, pp". */
function sharedUnit(heads: readonly string[]): string {
  const units = new Set(heads.map((head) => head.split(/\n|, /).at(-1) ?? ''))
  const [unit = ''] = units
  return units.size === 1 ? unit : ''
}

/** One point for each row; on logarithmic axes the logarithms, base 10, of what is above 0. */
const points =
  (label: string, x: string, y: string, log: boolean): Build =>
  (table) => {
    const place = (value: number | null) =>
      value === null || (log && value <= 0) ? null : log ? Math.log10(value) : value
    const found = table.rows.flatMap(({ cells }) => {
      const px = place(numberAt(cells[at(table, x)]))
      const py = place(numberAt(cells[at(table, y)]))
      return px === null || py === null
        ? []
        : [{ label: wordsAt(cells[at(table, label)]), x: px, y: py }]
    })
    if (found.length === 0) return []
    const title = (key: string) => (log ? `log10(${headOf(table, key)})` : headOf(table, key))
    return [
      {
        kind: 'scatter',
        log,
        series: [{ name: headOf(table, y), color: INK, points: found }],
        xTitle: title(x),
        yTitle: title(y),
      },
    ]
  }

/** Medians with their bands, one chart for each group of rows (scenario, or group and scenario). */
const bands =
  (group: readonly string[]): Build =>
  (table) => {
    const nameOf = (cells: readonly Datum[]) =>
      group.map((key) => wordsAt(cells[at(table, key)])).join(', ')
    const names = [...new Set(table.rows.map(({ cells }) => nameOf(cells)))]
    const categories = [
      ...new Set(table.rows.map(({ cells }) => wordsAt(cells[at(table, 'year')]))),
    ]
    return names.map((name, order): NativeChart => ({
      kind: 'bands',
      categories,
      series: [
        {
          name,
          color: colorOf(name, order),
          bands: bandsOf(
            table.rows.filter(({ cells }) => nameOf(cells) === name),
            table,
          ),
        },
      ],
      xTitle: headOf(table, 'year'),
      yTitle: headOf(table, 'median'),
    }))
  }

/** A year without all its percentiles would move the later ones: then there are no bands. */
function bandsOf(rows: DataTable['rows'], table: DataTable) {
  const found = rows.flatMap(({ cells }) => bandOf(cells, table))
  return found.length === rows.length ? found : []
}

function bandOf(cells: readonly Datum[], table: DataTable) {
  const [p5, p25, p50, p75, p95] = ['mostLow', 'halfLow', 'median', 'halfHigh', 'mostHigh'].map(
    (key) => numberAt(cells[at(table, key)]),
  )
  return p5 == null || p25 == null || p50 == null || p75 == null || p95 == null
    ? []
    : [{ p5, p25, p50, p75, p95 }]
}

/** Shares over the years: one series of points for each vendor and kind of evidence. */
const shares: Build = (table) => {
  const series = new Map<string, { label: string; x: number; y: number }[]>()
  for (const { cells } of table.rows) {
    const x = Number(wordsAt(cells[at(table, 'year')]).match(/\d{4}/)?.[0] ?? Number.NaN)
    const y = numberAt(cells[at(table, 'share')])
    if (Number.isNaN(x) || y === null) continue
    const name = `${wordsAt(cells[at(table, 'vendor')])}, ${wordsAt(cells[at(table, 'kind')])}`
    const label = wordsAt(cells[at(table, 'publisher')])
    series.set(name, [...(series.get(name) ?? []), { label, x, y }])
  }
  if (series.size === 0) return []
  return [
    {
      kind: 'scatter',
      log: false,
      series: [...series].map(([name, found], order) => ({
        name,
        color: colorOf(name, order),
        points: found,
      })),
      xTitle: headOf(table, 'year'),
      yTitle: headOf(table, 'share'),
    },
  ]
}

const keysWith = (table: DataTable, pattern: RegExp) =>
  table.columns.filter(({ key }) => pattern.test(key)).map(({ key }) => key)

/** Figures that an office program can draw; the others leave as tables. */
const BUILDS: Partial<Record<FigureId, Build>> = {
  share: shares,
  marketShares: shares,
  likeForLike: bars('chip', 'value'),
  bars: bars('chip', 'value'),
  scatter: points('chip', 'x', 'y', true),
  threshold: points('chip', 'tpp', 'pd', true),
  window: points('chip', 'tpp', 'dram', true),
  nvidiaChina: columns('quarter', () => CHINA_BASES),
  attribution: columns('lever', (table) => keysWith(table, /^\d{4}$/)),
  difference: bands(['scenario']),
  facets: bands(['group', 'scenario']),
  tornado: columns('name', (table) => keysWith(table, /^at(Low|High)$/), 'bar'),
}

/**
 * The charts that an office program can draw of a figure, from the very table that the page shows.
 *
 * @returns none where the figure is best left a table
 */
export const nativeCharts = (figure: FigureId, table: DataTable): readonly NativeChart[] =>
  BUILDS[figure]?.(table) ?? []
