import { governmentMoves } from '@/domain/policy/moves'
import { inForce } from '@/domain/policy/days'
import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { policyWords } from '@/i18n/views/policy'
import { GradeBadge } from '@/panels/GradeBadge'
import { showProvenance } from '@/panels/provenanceStore'
import styles from './DayLists.module.css'
import type { PolicyData } from './usePolicy'

const LAST_MOVES = 5

/** What was law on the chosen day, and what had happened just before it. */
export function DayLists({ data, day }: { data: PolicyData; day: string }) {
  const { f } = useLocale()
  const words = useWords(policyWords)
  const rules = data.rules.filter((rule) => inForce(rule, day))
  const moves = governmentMoves(data.events, null).filter(({ date }) => date <= day)
  return (
    <div className={styles['lists']}>
      <section>
        <h3>{words.slider.inForce(f.date(day))}</h3>
        {rules.length === 0 && <p>{words.slider.noRule}</p>}
        <ul>
          {rules.map((rule) => (
            <li key={rule.id}>
              <button
                type="button"
                onClick={() =>
                  showProvenance({
                    kind: 'sources',
                    figure: 'threshold',
                    sourceIds: rule.sourceIds,
                  })
                }
              >
                {f.text(rule.name)}
              </button>
              <span>
                {words.kinds[rule.kind]}
                {rule.effective !== null && ` · ${words.slider.since(f.date(rule.effective))}`}
              </span>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h3>{words.slider.events}</h3>
        {moves.length === 0 && <p>{words.slider.noEvents}</p>}
        <ul>
          {moves
            .slice(-LAST_MOVES)
            .toReversed()
            .map((move) => (
              <li key={move.id}>
                <button
                  type="button"
                  onClick={() =>
                    showProvenance({
                      kind: 'sources',
                      figure: 'threshold',
                      sourceIds: move.sourceIds,
                    })
                  }
                >
                  {f.text(move.title)}
                </button>
                <span>
                  {f.date(move.date)} · {words.timeline.sides[move.side]} ·{' '}
                  {words.timeline.effects[move.effect]} <GradeBadge grade={move.grade} />
                </span>
              </li>
            ))}
        </ul>
      </section>
    </div>
  )
}
