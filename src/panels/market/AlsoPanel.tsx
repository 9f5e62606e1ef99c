import type { Fact } from '@/contract/facts'
import { factsQuery } from '@/data/queries'
import { useData } from '@/data/useData'
import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { marketWords } from '@/i18n/views/market'
import { FactList } from '@/panels/FactList'
import { factTable } from '@/panels/factTable'
import { Panel } from '@/panels/Panel'
import { useHeld } from './useHeld'

const isOfMarket = ({ usedFor }: Fact): boolean => usedFor.includes('page.market')

/** Single statements on the market that no figure holds. */
export function AlsoPanel() {
  const locale = useLocale()
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
          chart: <FactList figure="alsoReported" facts={shown} kinds={words.kinds} />,
          table: () => factTable(shown, words.kinds, locale),
          isTable: true,
          sourceIds: shown.flatMap(({ sourceIds }) => sourceIds),
        }
      }}
    </Panel>
  )
}
