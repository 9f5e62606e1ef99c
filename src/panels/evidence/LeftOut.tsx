import type { Text } from '@/contract/common'
import type { Fact } from '@/contract/facts'
import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { evidenceWords } from '@/i18n/views/evidence'
import { GradeBadge } from '@/panels/GradeBadge'
import { showProvenance } from '@/panels/provenanceStore'
import styles from './MethodPanel.module.css'

/** What verdicts and model do not see, with the sizes that are on record, and what nobody gave. */
export function LeftOut({ facts, gaps }: { facts: readonly Fact[]; gaps: readonly Text[] }) {
  const { m, f } = useLocale()
  const words = useWords(evidenceWords).method
  const sized = facts.filter(({ usedFor }) => usedFor.includes('page.scenarios.notCovered'))
  return (
    <>
      <p>{words.leftOutText}</p>
      <ul className={styles['list']}>
        {sized.map((fact) => (
          <li key={fact.id}>
            {f.text(fact.statement)} <GradeBadge grade={fact.grade} />{' '}
            <button
              type="button"
              className={styles['link']}
              onClick={() =>
                showProvenance({ kind: 'sources', figure: 'howMade', sourceIds: fact.sourceIds })
              }
            >
              {m.counted.sources(fact.sourceIds.length)}
            </button>
          </li>
        ))}
      </ul>
      <p>{words.gaps}</p>
      <ul className={styles['list']}>
        {gaps.map((gap) => (
          <li key={gap.en}>{f.text(gap)}</li>
        ))}
      </ul>
    </>
  )
}
