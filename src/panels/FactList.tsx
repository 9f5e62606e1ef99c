import type { Fact } from '@/contract/facts'
import type { FigureId } from '@/domain/choices'
import { useLocale } from '@/i18n/locale'
import styles from './FactList.module.css'
import { GradeBadge } from './GradeBadge'
import { SourcesButton } from './SourcesButton'

type Props = {
  figure: FigureId
  facts: readonly Fact[]
  /** What each kind of statement is called. */
  kinds: Readonly<Record<Fact['kind'], string>>
}

/** Single statements, each with its kind, date, grade and sources. */
export function FactList({ figure, facts, kinds }: Props) {
  const { f } = useLocale()
  return (
    <ul className={styles['facts']}>
      {facts.map((fact) => (
        <li key={fact.id}>
          <p>{f.text(fact.statement)}</p>
          <p className={styles['meta']}>
            {kinds[fact.kind]} · {f.date(fact.date)} · <GradeBadge grade={fact.grade} />{' '}
            <SourcesButton figure={figure} sourceIds={fact.sourceIds} />
          </p>
        </li>
      ))}
    </ul>
  )
}
