import { CHINA_BASES } from '@/contract/lists'
import type { FigureId, Language } from '@/domain/choices'
import { colorOf, INK, LINE } from './colors'
import { bands, bandsByGroup } from './nativeBands'
import { shares, sharesByBasis } from './nativeShares'
import type { DataTable, FigureLine, NativeChart } from './snapshot'
import { tableReader, type TableReader } from './tableReader'
import { byVendor, type SeriesRows } from './vendorSeries'

type Build = (table: TableReader) => readonly NativeChart[]

/** One value for each row, in the table's order, with the rows' names; a colour for each vendor. */
const bars =
  (label: string, value: string): Build =>
  (table) => {
    const known = table.rows.filter((row) => table.number(row, value) !== null)
    if (known.length === 0) return []
    const name = table.head(value)
    return [
      {
        kind: 'bar',
        categories: known.map((row) => table.words(row, label)),
        series: byVendor(table, known).map(({ name: own, color, rows }) => ({
          name: own ?? name,
          color,
          values: known.map((row) => (rows.includes(row) ? table.number(row, value) : null)),
        })),
        xTitle: table.head(label),
        yTitle: name,
      },
    ]
  }

/** Several numbers for each row, as columns side by side. */
const columns =
  (label: string, values: (table: TableReader) => readonly string[]): Build =>
  (table) => {
    const keys = values(table)
    return [
      {
        kind: 'column',
        categories: table.rows.map((row) => table.words(row, label)),
        series: keys.map((key, order) => ({
          name: table.head(key),
          color: colorOf(table.head(key), order),
          values: table.rows.map((row) => table.number(row, key)),
        })),
        xTitle: table.head(label),
        yTitle: sharedUnit(keys.map(table.head)),
      },
    ]
  }

/** What all heads say after their own name: "Billed to China\n$bn", "2026, pp". */
function sharedUnit(heads: readonly string[]): string {
  const units = new Set(heads.map((head) => head.split(/\n|, |\uFF0C/).at(-1) ?? ''))
  const [unit = ''] = units
  return units.size === 1 ? unit : ''
}

/**
 * One point for each row at the logarithms, base 10, of what is above 0; a series for each word of
 * the group's column, where there is one, else for each vendor.
 */
const points =
  (label: string, x: string, y: string, group?: string): Build =>
  (table) => {
    const place = (value: number | null) =>
      value === null || value <= 0 ? null : Math.log10(value)
    const pointOf = (row: TableReader['rows'][number]) => {
      const [px, py] = [place(table.number(row, x)), place(table.number(row, y))]
      return px === null || py === null ? null : { label: table.words(row, label), x: px, y: py }
    }
    const found = table.rows.filter((row) => pointOf(row) !== null)
    if (found.length === 0) return []
    const parts = group === undefined ? byVendor(table, found) : byWord(table, found, group)
    return [
      {
        kind: 'scatter',
        log: true,
        series: [
          ...parts.map(({ name: own, color, rows }) => ({
            name: own ?? table.head(y),
            color,
            points: rows.flatMap((row) => pointOf(row) ?? []),
          })),
          ...table.lines.map(lineSeries),
        ],
        xTitle: `log10(${table.head(x)})`,
        yTitle: `log10(${table.head(y)})`,
      },
    ]
  }

/** A line of a map: its name at its first corner, then the number of each corner that has one. */
const lineSeries = ({ name, dash, corners }: FigureLine) => ({
  name,
  color: LINE,
  joined: dash,
  named: true,
  points: corners.map(({ x, y, text }, at) => ({
    label: at === 0 ? name : text,
    x: Math.log10(x),
    y: Math.log10(y),
  })),
})

function byWord(
  table: TableReader,
  rows: TableReader['rows'],
  group: string,
): readonly SeriesRows[] {
  const names = [...new Set(rows.map((row) => table.words(row, group)))]
  return names.map((name, order) => ({
    name,
    color: names.length === 1 ? INK : colorOf(name, order),
    rows: rows.filter((row) => table.words(row, group) === name),
  }))
}

/** One bar for each row whose two numbers are known and differ, from one to the other. */
const ranges =
  (label: string, from: string, to: string): Build =>
  (table) => {
    const known = table.rows.flatMap((row) => {
      const [a, b] = [table.number(row, from), table.number(row, to)]
      return a === null || b === null || a === b ? [] : [{ name: table.words(row, label), a, b }]
    })
    if (known.length === 0) return []
    return [
      {
        kind: 'range',
        categories: known.map(({ name }) => name),
        from: { name: table.head(from), values: known.map(({ a }) => a) },
        to: { name: table.head(to), values: known.map(({ b }) => b) },
        color: INK,
        xTitle: table.head(label),
        yTitle: `${table.head(from)} \u2013 ${table.head(to)}`,
      },
    ]
  }

const keysWith = ({ keys }: TableReader, pattern: RegExp) => keys.filter((key) => pattern.test(key))

/** Figures that an office program can draw; the others leave as tables. */
const BUILDS: Partial<Record<FigureId, Build>> = {
  share: shares,
  marketShares: sharesByBasis,
  likeForLike: bars('chip', 'value'),
  bars: bars('chip', 'value'),
  scatter: points('chip', 'x', 'y'),
  threshold: points('chip', 'tpp', 'pd', 'status'),
  window: points('chip', 'tpp', 'dram', 'status'),
  nvidiaChina: columns('quarter', () => CHINA_BASES),
  attribution: columns('lever', (table) => keysWith(table, /^\d{4}$/)),
  difference: bands,
  facets: bandsByGroup,
  tornado: ranges('name', 'atLow', 'atHigh'),
}

/**
 * The charts that an office program can draw of a figure, from the very table that the page shows.
 *
 * @returns none where the figure is best left a table
 */
export const nativeCharts = (
  figure: FigureId,
  table: DataTable,
  language: Language,
): readonly NativeChart[] => BUILDS[figure]?.(tableReader(table, language)) ?? []
