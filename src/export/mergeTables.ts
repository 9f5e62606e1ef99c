import type { DataTable, Datum, FigureSnapshot } from '@/domain/figures/snapshot'
import { exportWords } from '@/i18n/views/export'
import { unitIn } from './about'
import { ExportError } from './exportError'

/** One or two snapshots of one figure, each in its language. */
export type Snapshots = readonly [FigureSnapshot, FigureSnapshot?]

export type MergedTable = {
  columns: readonly { head: string; numeric: boolean }[]
  rows: readonly (readonly Datum[])[]
}

/**
 * The table of a figure, or of two snapshots of it in two languages as one: numbers and words that
 * are alike stand once, under both heads; words that differ stand side by side. What only one of
 * the two has (the reader changed something between) is kept, with empty cells in the other.
 *
 * @throws ExportError `noData` for a figure without a table
 */
export function mergeTables([first, second]: Snapshots): MergedTable {
  const table = keyed(first)
  if (!second)
    return lay(
      table.keys,
      table.columns.map((column) => [column]),
    )
  const other = keyed(second, table)
  const columns = union(
    table.columns.map(({ key }) => key),
    other.columns.map(({ key }) => key),
  )
  return lay(
    union(table.keys, other.keys),
    columns.map((key) =>
      [table, other].flatMap((one) => one.columns.find((column) => column.key === key) ?? []),
    ),
  )
}

type Column = { key: string; numeric: boolean; head: string; cells: ReadonlyMap<string, Datum> }
type Keyed = { keys: readonly string[]; columns: readonly Column[] }

const union = (a: readonly string[], b: readonly string[]) => [...new Set([...a, ...b])]

/** The keys to join by. Where a name is part of them, two languages agree only in their order. */
function joined(keys: readonly string[], first: readonly string[] | undefined): readonly string[] {
  if (!first || first.length !== keys.length) return keys
  return union(first, keys).length === keys.length ? keys : first
}

/** A table by the keys of its rows and columns, made to fit those of the first language. */
function keyed(snapshot: FigureSnapshot, first?: Keyed): Keyed {
  const { table } = snapshot
  if (table === null) throw new ExportError('noData')
  const rows = joined(rowKeys(table), first?.keys)
  const columns = joined(
    table.columns.map(({ key }) => key),
    first?.columns.map(({ key }) => key),
  )
  const { head } = exportWords[snapshot.language]
  return {
    keys: rows,
    columns: table.columns.map(({ name, unit, numeric }, at) => {
      const printed = unit === null || unit === '' ? '' : unitIn(unit, snapshot)
      return {
        key: columns[at] ?? '',
        numeric,
        // A head that names its unit already ("Share, %") is left as it is.
        head: printed === '' || name.includes(printed) ? name : head(name, printed),
        cells: new Map(table.rows.map((row, index) => [rows[index] ?? '', row.cells[at] ?? null])),
      }
    }),
  }
}

/** Rows of one key are told apart by their turn. */
function rowKeys({ rows }: DataTable): readonly string[] {
  const seen = new Map<string, number>()
  return rows.map(({ key }) => {
    const turn = (seen.get(key) ?? 0) + 1
    seen.set(key, turn)
    return `${key} ${turn}`
  })
}

function lay(keys: readonly string[], groups: readonly (readonly Column[])[]): MergedTable {
  const columns = groups.flatMap((group) => {
    const [one, two] = group
    if (!one || !two) return group
    const alike = keys.every((key) => one.cells.get(key) === two.cells.get(key))
    if (!alike) return group
    const head = one.head === two.head ? one.head : `${one.head} / ${two.head}`
    return [{ ...one, head }]
  })
  return {
    columns: columns.map(({ head, numeric }) => ({ head, numeric })),
    rows: keys.map((key) => columns.map(({ cells }) => finite(cells.get(key) ?? null))),
  }
}

/** What is not a number is not known. */
const finite = (datum: Datum): Datum =>
  typeof datum === 'number' && !Number.isFinite(datum) ? null : datum
