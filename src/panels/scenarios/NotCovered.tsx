import type { Fact } from '@/contract/facts'
import type { Scenarios } from '@/contract/scenarios'
import { GradeBadge } from '@/panels/GradeBadge'
import { showProvenance } from '@/panels/provenanceStore'
import { useLabView } from './useLabView'
import styles from './Method.module.css'

/** What the model leaves out, with the sourced sizes that are known of it. */
export function NotCovered({ data, facts }: { data: Scenarios; facts: readonly Fact[] }) {
  const { f, m, words } = useLabView()
  const known = data.notCoveredFactIds.flatMap((id) => facts.find((fact) => fact.id === id) ?? [])
  return (
    <section>
      <h3>{words.method.notCovered}</h3>
      <p>{f.text(data.notCovered)}</p>
      <ul className={styles['facts']}>
        {known.map(({ grade, id, sourceIds, statement }) => (
          <li key={id}>
            {f.text(statement)} <GradeBadge grade={grade} />{' '}
            <button
              type="button"
              className={styles['link']}
              onClick={() => showProvenance({ kind: 'sources', figure: 'method', sourceIds })}
            >
              {m.counted.sources(sourceIds.length)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
