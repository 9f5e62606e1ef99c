import type { ReactNode } from 'react'
import type { DataTable, Datum, FigureLine } from '@/domain/figures/snapshot'

type TableColumn = {
  key: string
  name: string
  numeric?: boolean
  /** As printed, where the name does not already hold it. */
  unit?: string
  /** Cells hold a lower and an upper end, which leave the page as two columns of numbers. */
  range?: boolean
  /** Only for what leaves the page: there another cell prints it along with its own. */
  away?: boolean
}

/** A cell that is more than words: what it holds, and how the page shows it. */
export type DataCell =
  { datum: Datum; shown: ReactNode } | { low: number | null; high: number | null; shown: ReactNode }
export type Cell = string | DataCell

export type TableRow<Inside = Cell> = { key: string; cells: readonly Inside[] }

/** The data of a figure, to be read on the page and to be taken away from it. */
export type TableSpec<Inside = Cell> = {
  columns: readonly TableColumn[]
  rows: readonly TableRow<Inside>[]
  /** Cells hold sentences: they wrap, and on a phone the table keeps a width to wrap in. */
  sentences?: boolean
  /** Lines of a map, which leave the page with its points. */
  lines?: readonly FigureLine[]
}

/** What to call the two columns of a range: "Range, low". */
export type EndNames = { low: (name: string) => string; high: (name: string) => string }

/** The table without its looks: the same rows in the same order, numbers as they are. */
export function dataOf(spec: TableSpec, ends: EndNames): DataTable {
  return {
    columns: spec.columns.flatMap(({ key, name, numeric = false, range, unit = null, away }) => {
      const apart = away === true ? { away } : {}
      return range
        ? [
            { key: `${key}Low`, name: ends.low(name), unit, numeric: true, ...apart },
            { key: `${key}High`, name: ends.high(name), unit, numeric: true, ...apart },
          ]
        : [{ key, name, unit, numeric, ...apart }]
    }),
    rows: spec.rows.map(({ key, cells }) => ({
      key,
      cells: spec.columns.flatMap(({ range }, at) => dataIn(cells[at] ?? '', range ?? false)),
    })),
    ...(spec.lines && { lines: spec.lines }),
  }
}

/** An empty cell leaves as unknown. A range column without ends is two unknowns, never one. */
function dataIn(cell: Cell, range: boolean): readonly Datum[] {
  if (typeof cell === 'string') return range ? [null, null] : [cell === '' ? null : cell]
  return 'datum' in cell ? [cell.datum] : [cell.low, cell.high]
}
