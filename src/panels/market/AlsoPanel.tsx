import type { Fact } from '@/contract/facts'
import { factsQuery } from '@/data/queries'
import { useData } from '@/data/useData'
import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { marketWords } from '@/i18n/views/market'
import { GradeBadge } from '@/panels/GradeBadge'
import { Panel } from '@/panels/Panel'
import { SourcesButton } from '@/panels/SourcesButton'
import styles from './market.module.css'
import { useHeld } from './useHeld'

const isOfMarket = ({ usedFor }: Fact): boolean => usedFor.includes('page.market')

/** Single statements on the market that no figure holds. */
export function AlsoPanel() {
  const { f } = useLocale()
  const words = useWords(marketWords).also
  const held = useHeld(646, 892)
  const from = useData(factsQuery)
  return (
    <Panel id="alsoReported" name={words.name} height={held} from={from}>
      {({ facts }) => {
        const shown = facts.filter(isOfMarket)
        return {
          title: words.title,
          subtitle: words.subtitle,
          chart: (
            <ul className={styles['list']}>
              {shown.map((fact) => (
                <li key={fact.id}>
                  <p>{f.text(fact.statement)}</p>
                  <p className={styles['meta']}>
                    {words.kinds[fact.kind]} · {f.date(fact.date)} ·{' '}
                    <GradeBadge grade={fact.grade} />{' '}
                    <SourcesButton figure="alsoReported" sourceIds={fact.sourceIds} />
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
