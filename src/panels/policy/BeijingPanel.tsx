import { campsQuery } from '@/data/queries'
import { useData } from '@/data/useData'
import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { policyWords } from '@/i18n/views/policy'
import { FigureTable } from '@/panels/FigureTable'
import { GradeBadge } from '@/panels/GradeBadge'
import { listTable } from '@/panels/listTable'
import { Panel } from '@/panels/Panel'
import { showProvenance } from '@/panels/provenanceStore'
import { byCode } from '@/domain/order'
import styles from './Camps.module.css'

/** Beijing's measures of its own, with how firm each is. */
export function BeijingPanel() {
  const { m, f } = useLocale()
  const words = useWords(policyWords).beijing
  const from = useData(campsQuery)
  return (
    <Panel id="beijing" name={words.name} height={520} from={from}>
      {({ beijing }) => ({
        title: words.title({
          count: beijing.length,
          admission: beijing.filter(({ kind }) => kind === 'admission').length,
        }),
        subtitle: words.subtitle,
        chart: (
          <FigureTable
            label={words.name}
            spec={{
              sentences: true,
              columns: [
                { key: 'date', name: words.columns.date },
                { key: 'measure', name: words.columns.measure },
                { key: 'actor', name: words.columns.actor },
                { key: 'kind', name: words.columns.kind },
                { key: 'status', name: words.columns.status },
                { key: 'grade', name: words.columns.grade },
              ],
              rows: beijing
                .toSorted((a, b) => byCode(a.date, b.date))
                .map((row) => ({
                  key: row.id,
                  cells: [
                    unbroken(f.date(row.date)),
                    <span key="measure">
                      {f.text(row.measure)}
                      {row.detail && (
                        <small className={styles['detail']}>{f.text(row.detail)}</small>
                      )}
                    </span>,
                    f.text(row.actor),
                    unbroken(words.kinds[row.kind]),
                    unbroken(words.statuses[row.status]),
                    <span key="grade" className={`nowrap ${styles['meta'] ?? ''}`}>
                      <GradeBadge grade={row.grade} />{' '}
                      <button
                        type="button"
                        onClick={() =>
                          showProvenance({
                            kind: 'sources',
                            figure: 'beijing',
                            sourceIds: row.sourceIds,
                          })
                        }
                      >
                        {m.counted.sources(row.sourceIds.length)}
                      </button>
                    </span>,
                  ],
                })),
            }}
          />
        ),
        table: () =>
          listTable(
            beijing.toSorted((a, b) => byCode(a.date, b.date)),
            [
              { name: words.columns.date, cell: (row) => ({ datum: row.date, shown: '' }) },
              { name: words.columns.measure, cell: (row) => f.text(row.measure) },
              { name: m.provenance.note, cell: (row) => (row.detail ? f.text(row.detail) : '') },
              { name: words.columns.actor, cell: (row) => f.text(row.actor) },
              { name: words.columns.kind, cell: (row) => words.kinds[row.kind] },
              { name: words.columns.status, cell: (row) => words.statuses[row.status] },
              { name: words.columns.grade, cell: (row) => row.grade },
            ],
          ),
        isTable: true,
        sourceIds: beijing.flatMap(({ sourceIds }) => sourceIds),
      })}
    </Panel>
  )
}

/** Short words beside sentences, which would leave them no room. */
const unbroken = (text: string) => <span className="nowrap">{text}</span>
