import type { Scenarios } from '@/contract/scenarios'
import { fieldAt } from '@/domain/model/fields'
import type { Case } from '@/domain/model/types'
import { FigureTable } from '@/panels/FigureTable'
import { showProvenance } from '@/panels/provenanceStore'
import { leverValue } from './printing'
import styles from './Method.module.css'
import { useLabView } from './useLabView'

/** Every number of the market with its range, reason and sources; what has no range is fixed. */
export function AssumptionTable({ data, source }: { data: Scenarios; source: Case }) {
  const { f, m, words } = useLabView()
  const { bases, columns, fixed } = words.method
  return (
    <FigureTable
      label={words.method.assumptions}
      spec={{
        columns: [
          { key: 'name', name: columns.name },
          { key: 'value', name: columns.value, numeric: true },
          { key: 'range', name: columns.range, numeric: true },
          { key: 'basis', name: columns.basis },
          { key: 'reason', name: columns.reason },
        ],
        rows: data.parameters.map(
          ({ basis, name, path, range, reason, sourceIds, unit, value }) => {
            const print = (amount: number) => leverValue(amount, unit, f, words.rail)
            return {
              key: path,
              cells: [
                f.text(name),
                print(fieldAt(path)?.read(source) ?? value),
                range === null ? fixed : `${print(range.low)}–${print(range.high)}`,
                sourceIds.length === 0 ? (
                  bases[basis]
                ) : (
                  <button
                    key="sources"
                    type="button"
                    className={styles['link']}
                    onClick={() => showProvenance({ kind: 'sources', figure: 'method', sourceIds })}
                  >
                    {bases[basis]}: {m.counted.sources(sourceIds.length)}
                  </button>
                ),
                <span key="reason" className={styles['reason']}>
                  {f.text(reason)}
                </span>,
              ],
            }
          },
        ),
      }}
    />
  )
}
