import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { marketWords } from '@/i18n/views/market'
import { listTable } from '@/panels/listTable'
import { Panel } from '@/panels/Panel'
import styles from './market.module.css'
import { useHeld } from './useHeld'
import { useMarket } from './useMarket'

/** What was looked for and not found: as much a part of the data as what was. */
export function GapsPanel() {
  const { f } = useLocale()
  const words = useWords(marketWords).gaps
  const held = useHeld(593, 290)
  const from = useMarket()
  return (
    <Panel id="gaps" name={words.name} height={held} from={from}>
      {([{ gaps }]) => ({
        title: words.title(gaps.length),
        subtitle: words.subtitle,
        chart: (
          <ul className={styles['list']}>
            {gaps.map((gap) => (
              <li key={gap.en}>{f.text(gap)}</li>
            ))}
          </ul>
        ),
        table: () => listTable(gaps, [{ name: words.name, cell: (gap) => f.text(gap) }]),
        isTable: true,
      })}
    </Panel>
  )
}
