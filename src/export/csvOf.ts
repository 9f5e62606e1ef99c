import Papa from 'papaparse'
import type { Datum, FigureSnapshot } from '@/domain/figures/snapshot'
import { exportWords } from '@/i18n/views/export'
import { aboutOf, sourceLine } from './about'
import { mergeTables, type Snapshots } from './mergeTables'

/** What makes a spreadsheet take a text for a formula, at its start; full-width forms too. */
const FORMULA = /^\s*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/

/** The same after a sign that some spreadsheet cuts an unquoted line at. */
const FORMULA_WITHIN = /([,;\t]\s*)(?=[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/g

/**
 * A figure as a CSV table (RFC 4180, lines end in CR LF). Two snapshots in two languages make one
 * table, as `mergeTables` lays it. Before it, where wanted, lines of `# name: value` with all that
 * says what the table is; a reader of CSV skips them as comments. A text that a spreadsheet would
 * run as a formula gets an apostrophe before it; numbers stand with every digit; unknown is empty.
 * The mark that says "this is UTF-8" is put before it by `fileOf`.
 *
 * @throws ExportError `noData` for a figure without a table
 */
export function csvOf(snapshots: Snapshots, { withHeader }: { withHeader: boolean }): string {
  const { columns, rows } = mergeTables(snapshots)
  const body = Papa.unparse({
    fields: columns.map(({ head }) => safe(head)),
    data: rows.map((row) => row.map(cellOf)),
  })
  const header = withHeader ? snapshots.flatMap((one) => (one ? headerOf(one) : [])) : []
  return [...header, body, ''].join('\r\n')
}

function headerOf(snapshot: FigureSnapshot): string[] {
  const { fields } = exportWords[snapshot.language]
  const lines = [
    ...aboutOf(snapshot),
    ...snapshot.sources.map((source) => ({
      name: fields.source,
      value: sourceLine(source, snapshot),
    })),
  ]
  return lines.map(({ name, value }) => `# ${oneLine(name)}: ${oneLine(value)}`)
}

const oneLine = (text: string) =>
  text.replaceAll(/\s+/g, ' ').trim().replaceAll(FORMULA_WITHIN, "$1'")

const cellOf = (datum: Datum): string => {
  if (datum === null) return ''
  return typeof datum === 'number' ? String(datum) : safe(datum)
}

const safe = (text: string): string => (FORMULA.test(text) ? `'${text}` : text)
