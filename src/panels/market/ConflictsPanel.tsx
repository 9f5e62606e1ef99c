import { conflictRows } from '@/domain/market/conflictRows'
import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { marketWords } from '@/i18n/views/market'
import { listTable } from '@/panels/listTable'
import { Panel } from '@/panels/Panel'
import { vendorNames } from '@/panels/vendorNames'
import { conflictReading } from './conflictReading'
import styles from './market.module.css'
import { sourcesOf } from './reading'
import { ReadingValue } from './ReadingValue'
import { subjectNames } from './subjectNames'
import { useHeld } from './useHeld'
import { useMarket } from './useMarket'
import { useMoney } from './useMoney'

/** Where sources disagree, with the numbers that do, each leading to its source. */
export function ConflictsPanel() {
  const locale = useLocale()
  const { f } = locale
  const words = useWords(marketWords)
  const moneyWith = useMoney()
  const held = useHeld(593, 719)
  const from = useMarket()
  return (
    <Panel id="conflicts" name={words.conflicts.name} height={held} from={from}>
      {([market, meta]) => {
        const names = subjectNames(vendorNames(meta, f), words)
        const money = moneyWith(meta.exchangeRates)
        const conflicts = market.conflicts.map((conflict) => ({
          conflict,
          readings: conflictRows(conflict, market).flatMap((row) =>
            conflictReading(row, names, money, words, locale),
          ),
        }))
        return {
          title: words.conflicts.title(conflicts.length),
          chart: (
            <ul className={styles['list']}>
              {conflicts.map(({ conflict, readings }) => (
                <li key={conflict.id}>
                  <p>{f.text(conflict.text)}</p>
                  <p className={styles['meta']}>
                    {words.conflicts.figures}
                    {readings.map((reading) => (
                      <ReadingValue key={reading.key} reading={reading} />
                    ))}
                  </p>
                </li>
              ))}
            </ul>
          ),
          table: () =>
            listTable(conflicts, [
              { name: words.conflicts.name, cell: ({ conflict }) => f.text(conflict.text) },
              {
                name: words.conflicts.figures,
                cell: ({ readings }) =>
                  words.join.semicolon(
                    ...readings.map(({ name, printed }) => words.join.colon(name, printed)),
                  ),
              },
            ]),
          isTable: true,
          sourceIds: conflicts.flatMap(({ readings }) => sourcesOf(readings)),
        }
      }}
    </Panel>
  )
}
