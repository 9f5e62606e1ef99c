import type { Fact } from '@/contract/facts'
import { factsQuery } from '@/data/queries'
import { useData } from '@/data/useData'
import { useLocale } from '@/i18n/locale'
import { GradeBadge } from './GradeBadge'
import styles from './MeasuredPanel.module.css'
import { Panel } from './Panel'
import { SourcesButton } from './SourcesButton'

/** Measured results; the ratios of whole systems stand with the systems. */
const isMeasured = ({ usedFor }: Fact): boolean =>
  usedFor.includes('page.chips.notPerformance') ||
  (usedFor.includes('claim.N9') && !usedFor.includes('page.chips.systems'))

/** What is known of measured results, because peaks say nothing of them. */
export function MeasuredPanel() {
  const { m, f } = useLocale()
  const from = useData(factsQuery)
  const words = m.chips.measured
  return (
    <Panel id="measured" name={words.name} height={260} from={from}>
      {({ facts }) => {
        const shown = facts.filter(isMeasured)
        return {
          title: words.title,
          subtitle: words.subtitle,
          chart: (
            <ul className={styles['facts']}>
              {shown.map((fact) => (
                <li key={fact.id}>
                  <p>{f.text(fact.statement)}</p>
                  <p className={styles['meta']}>
                    {words.kinds[fact.kind]} · {f.date(fact.date)} ·{' '}
                    <GradeBadge grade={fact.grade} />{' '}
                    <SourcesButton figure="measured" sourceIds={fact.sourceIds} />
                  </p>
                </li>
              ))}
            </ul>
          ),
          sourceIds: shown.flatMap(({ sourceIds }) => sourceIds),
        }
      }}
    </Panel>
  )
}
