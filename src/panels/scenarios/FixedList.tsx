import type { Scenarios } from '@/contract/scenarios'
import { LEVER_IDS, pathOfLever } from '@/domain/lab/leverIds'
import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { scenariosWords } from '@/i18n/views/scenarios'
import { leverValue } from './printing'
import styles from './RailLab.module.css'

const MOVABLE = new Set(LEVER_IDS.map(pathOfLever))

/** What is neither drawn nor moved, said as such. */
export function FixedList({ data }: { data: Scenarios }) {
  const { f } = useLocale()
  const words = useWords(scenariosWords).rail
  const fixed = data.parameters.filter(({ path }) => !MOVABLE.has(path))
  return (
    <details className={styles['why']}>
      <summary>{words.fixedTitle}</summary>
      <div>
        <p>{words.fixedNote}</p>
        <ul>
          {fixed.map(({ name, path, unit, value }) => (
            <li key={path}>
              {f.text(name)}: {leverValue(value, unit, f, words)}
            </li>
          ))}
        </ul>
      </div>
    </details>
  )
}
