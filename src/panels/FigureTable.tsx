import type { ReactNode } from 'react'
import { useLocale } from '@/i18n/locale'
import styles from './FigureTable.module.css'
import type { DataCell, TableSpec } from './tableSpec'

type Props = { spec: TableSpec<ReactNode | DataCell>; labelledBy?: string; label?: string }

const shownOf = (cell: ReactNode | DataCell): ReactNode =>
  typeof cell === 'object' && cell !== null && 'shown' in cell ? cell.shown : cell

/** The data of a figure as a plain table; the first cell of a row names it. */
export function FigureTable({ spec, labelledBy, label }: Props) {
  const { m } = useLocale()
  const columns = spec.columns.flatMap((column, at) => (column.away ? [] : [{ ...column, at }]))
  return (
    // Keyboard readers must be able to scroll what does not fit.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles['scroll']} role="group" aria-label={m.panel.scroll} tabIndex={0}>
      <table
        aria-labelledby={labelledBy}
        aria-label={label}
        className={[styles['table'], spec.sentences ? styles['sentences'] : ''].join(' ')}
      >
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={column.numeric ? styles['number'] : ''}>
                {column.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {spec.rows.map((row) => (
            <tr key={row.key}>
              {columns.map(({ at, ...column }) => {
                const className = column.numeric ? styles['number'] : ''
                return at === 0 ? (
                  <th key={column.key} scope="row" className={className}>
                    {shownOf(row.cells[at])}
                  </th>
                ) : (
                  <td key={column.key} className={className}>
                    {shownOf(row.cells[at])}
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
