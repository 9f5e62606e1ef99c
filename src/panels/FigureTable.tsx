import type { ReactNode } from 'react'
import { useLocale } from '@/i18n/locale'
import styles from './FigureTable.module.css'

type TableColumn = { key: string; name: string; numeric?: boolean }
export type TableRow = { key: string; cells: readonly ReactNode[] }
export type TableSpec = {
  columns: readonly TableColumn[]
  rows: readonly TableRow[]
  /** Cells hold sentences: they wrap, and on a phone the table keeps a width to wrap in. */
  sentences?: boolean
}

type Props = { spec: TableSpec; labelledBy?: string; label?: string }

/** The data of a figure as a plain table; the first cell of a row names it. */
export function FigureTable({ spec, labelledBy, label }: Props) {
  const { m } = useLocale()
  return (
    // Keyboard readers must be able to scroll what does not fit.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles['scroll']} role="group" aria-label={m.chips.table.scroll} tabIndex={0}>
      <table
        aria-labelledby={labelledBy}
        aria-label={label}
        className={[styles['table'], spec.sentences ? styles['sentences'] : ''].join(' ')}
      >
        <thead>
          <tr>
            {spec.columns.map((column) => (
              <th key={column.key} scope="col" className={column.numeric ? styles['number'] : ''}>
                {column.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {spec.rows.map((row) => (
            <tr key={row.key}>
              {spec.columns.map((column, at) => {
                const className = column.numeric ? styles['number'] : ''
                return at === 0 ? (
                  <th key={column.key} scope="row" className={className}>
                    {row.cells[at]}
                  </th>
                ) : (
                  <td key={column.key} className={className}>
                    {row.cells[at]}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
