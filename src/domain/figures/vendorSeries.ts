import { INK, OTHER_VENDORS, vendorColor } from './colors'
import type { TableReader } from './tableReader'

type Rows = TableReader['rows']

/** Rows that are drawn in one colour; the name stands in a key, and is null where all are alike. */
export type SeriesRows = { name: string | null; color: string; rows: Rows }

/** Names in a key before it says no more than that there are others. */
const MOST_NAMES = 3

/**
 * The rows of a table in the colours of their vendors, as on the page: those with a colour of their
 * own as first met, the others together. A table without vendors is drawn in ink.
 */
export function byVendor(table: TableReader, rows: Rows): readonly SeriesRows[] {
  if (!table.keys.includes(VENDOR)) return [{ name: null, color: INK, rows }]
  const nameOf = (row: Rows[number]) => table.words(row, VENDOR)
  const names = [...new Set(rows.map(nameOf))]
  const others = names.filter((name) => vendorColor(name) === null)
  const own = names.flatMap((name) => {
    const color = vendorColor(name)
    return color === null ? [] : [{ name, color, rows: rows.filter((row) => nameOf(row) === name) }]
  })
  if (others.length === 0) return own
  const more = others.length > MOST_NAMES ? ['\u2026'] : []
  return [
    ...own,
    {
      name: table.commas([...others.slice(0, MOST_NAMES), ...more]),
      color: OTHER_VENDORS,
      rows: rows.filter((row) => others.includes(nameOf(row))),
    },
  ]
}

const VENDOR = 'vendor'
