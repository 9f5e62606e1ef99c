import { computedRules } from '@/domain/policy/ruleBook'
import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { policyWords } from '@/i18n/views/policy'
import { choose, currentChoice, toggled, useChoice } from '@/state/store'
import styles from './PolicyRail.module.css'
import { usePolicyData } from './usePolicy'

/** Which of the rules that can be computed are drawn on the maps and stand in the verdict table. */
export function RulesDrawn() {
  const { f } = useLocale()
  const words = useWords(policyWords)
  const drawn = useChoice((choice) => choice.rulesDrawn)
  const loaded = usePolicyData()
  if (loaded.status !== 'ready') return null
  const { book, rules } = loaded.data
  const ids = computedRules(book).map(({ id }) => id)
  const shown = rules.filter(({ id }) => ids.includes(id))
  return (
    <section aria-label={words.drawn.title}>
      <h2 className={styles['title']}>
        {words.drawn.title}{' '}
        <span>
          {words.drawn.count(shown.filter(({ id }) => drawn.includes(id)).length, shown.length)}
        </span>
      </h2>
      <ul className={styles['rules']}>
        {shown.map(({ id, name, kind, effective, end }) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                checked={drawn.includes(id)}
                onChange={() =>
                  choose('drawRules', { rulesDrawn: toggled(currentChoice().rulesDrawn, id) })
                }
              />
              <span>
                {f.text(name)}
                <small>
                  {kind === 'proposal'
                    ? words.drawn.proposal
                    : effective === null
                      ? ''
                      : end === null
                        ? words.drawn.since(f.date(effective))
                        : words.drawn.until(f.date(effective), f.date(end))}
                </small>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </section>
  )
}
