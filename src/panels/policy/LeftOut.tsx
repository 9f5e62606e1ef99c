import type { Fact } from '@/contract/facts'
import { factsQuery } from '@/data/queries'
import { useData } from '@/data/useData'
import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { policyWords } from '@/i18n/views/policy'
import { GradeBadge } from '@/panels/GradeBadge'
import { showProvenance } from '@/panels/provenanceStore'
import styles from './LeftOut.module.css'

/** Facts that give what the verdicts leave out a size, and that can be read without another. */
const SIZES: readonly string[] = ['F044', 'F045', 'F046']
const isSize = ({ id }: Fact) => SIZES.includes(id)

/** What the verdicts do not look at, how large it is thought to be, and that this is not advice. */
export function LeftOut() {
  const { m, f } = useLocale()
  const words = useWords(policyWords)
  const facts = useData(factsQuery)
  const sizes = facts.status === 'ready' ? facts.data.facts.filter(isSize) : []
  return (
    <aside className={styles['leftOut']}>
      <p>{words.leavesOut}</p>
      {sizes.length > 0 && (
        <>
          <p>{words.smuggling}</p>
          <ul>
            {sizes.map((fact) => (
              <li key={fact.id}>
                {f.text(fact.statement)} <GradeBadge grade={fact.grade} />{' '}
                <button
                  type="button"
                  onClick={() =>
                    showProvenance({
                      kind: 'sources',
                      figure: 'verdicts',
                      sourceIds: fact.sourceIds,
                    })
                  }
                >
                  {m.counted.sources(fact.sourceIds.length)}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </aside>
  )
}
