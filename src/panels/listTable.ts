import type { Cell, TableSpec } from './tableSpec'

/** The data of a figure that is a list: one row for each entry, under heads in the list's order. */
export function listTable<Entry>(
  entries: readonly Entry[],
  columns: readonly { name: string; cell: (entry: Entry) => Cell; numeric?: boolean }[],
): TableSpec {
  return {
    columns: columns.map(({ name, numeric = false }, at) => ({ key: `c${at + 1}`, name, numeric })),
    rows: entries.map((entry, at) => ({
      key: String(at + 1),
      cells: columns.map(({ cell }) => cell(entry)),
    })),
  }
}
