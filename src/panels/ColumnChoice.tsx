import { chipsIn } from '@/i18n/views/chips'
import { METRICS } from '@/domain/chips/metrics'
import { TABLE_COLUMNS, type TableColumnId } from '@/domain/choices'
import { useLocale, type Locale } from '@/i18n/locale'
import { choose, useChoice } from '@/state/store'
import { USUAL_COLUMNS } from './chipColumns'
import styles from './ChipTable.module.css'

const OFFERED = TABLE_COLUMNS.filter((id) => id !== 'name')

/** Which columns stand in the table beside the chip's name. */
export function ColumnChoice() {
  // Read here and at once: a box that follows the table's later frame would first jump back.
  const columns = useChoice((choice) => choice.columns) ?? USUAL_COLUMNS
  const locale = useLocale()
  const { m } = locale
  const change = (next: readonly TableColumnId[] | null) =>
    choose('changeColumns', { columns: next })
  return (
    <details className={styles['choice']}>
      <summary>
        {chipsIn(m).table.columns}{' '}
        <span>
          {columns.length} / {OFFERED.length}
        </span>
      </summary>
      <div className={styles['choices']}>
        {OFFERED.map((id) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={columns.includes(id)}
              onChange={() =>
                change(OFFERED.filter((other) => columns.includes(other) !== (other === id)))
              }
            />
            {columnName(id, locale)}
          </label>
        ))}
      </div>
      <p className={styles['buttons']}>
        <button type="button" onClick={() => change(OFFERED)}>
          {chipsIn(m).table.columnsAll}
        </button>
        <button type="button" onClick={() => change(null)}>
          {chipsIn(m).table.columnsUsual}
        </button>
      </p>
    </details>
  )
}

function columnName(id: TableColumnId, { m }: Locale): string {
  switch (id) {
    case 'name':
      return chipsIn(m).table.chip
    case 'release':
    case 'status':
    case 'architecture':
      return chipsIn(m).table[id]
    default:
      return m.chip.metrics[METRICS[id].id]
  }
}
