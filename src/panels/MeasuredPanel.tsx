import { chipsIn } from '@/i18n/views/chips'
import type { Fact } from '@/contract/facts'
import { factsQuery } from '@/data/queries'
import { useData } from '@/data/useData'
import { useLocale } from '@/i18n/locale'
import { FactList } from './FactList'
import { factTable } from './factTable'
import { Panel } from './Panel'

/** Measured results; the ratios of whole systems stand with the systems. */
const isMeasured = ({ usedFor }: Fact): boolean =>
  usedFor.includes('page.chips.notPerformance') ||
  (usedFor.includes('claim.N9') && !usedFor.includes('page.chips.systems'))

/** What is known of measured results, because peaks say nothing of them. */
export function MeasuredPanel() {
  const locale = useLocale()
  const { m } = locale
  const from = useData(factsQuery)
  const words = chipsIn(m).measured
  return (
    <Panel id="measured" name={words.name} height={260} from={from}>
      {({ facts }) => {
        const shown = facts.filter(isMeasured)
        return {
          title: words.title,
          subtitle: words.subtitle,
          chart: <FactList figure="measured" facts={shown} kinds={words.kinds} />,
          table: () => factTable(shown, words.kinds, locale),
          isTable: true,
          sourceIds: shown.flatMap(({ sourceIds }) => sourceIds),
        }
      }}
    </Panel>
  )
}
