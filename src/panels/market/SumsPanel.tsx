import type { Market } from '@/contract/market'
import type { NvidiaMarker } from '@/contract/marketNvidia'
import { useLocale, type Locale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { marketWords, type MarketWords } from '@/i18n/views/market'
import { FigureTable } from '@/panels/FigureTable'
import type { TableSpec } from '@/panels/tableSpec'
import { gradeCell, unknownCell } from '@/panels/cells'
import { Panel } from '@/panels/Panel'
import { guidanceTable } from './guidanceTable'
import styles from './market.module.css'
import type { MoneyFormat } from './moneyIn'
import { printBound, readingOf } from './reading'
import { readingCells } from './readingCells'
import { useHeld } from './useHeld'
import { useMarket } from './useMarket'
import { useMoney } from './useMoney'

/** H20 sold in the last quarter before the licence, and in the first after it. */
const BEFORE = 'NM03'
const AFTER = 'NM08'

/** Single sums on H20 and H200 from the accounts, and what investors were told to expect. */
export function SumsPanel() {
  const locale = useLocale()
  const words = useWords(marketWords)
  const moneyWith = useMoney()
  const held = useHeld(779, 1100)
  const from = useMarket()
  return (
    <Panel id="nvidiaSums" name={words.sums.name} height={held} from={from}>
      {([market, meta]) => {
        const money = moneyWith(meta.exchangeRates)
        return {
          title: titleOf(market, words, locale, money),
          subtitle: words.sums.subtitle,
          chart: (
            <>
              <FigureTable
                spec={sumsTable(market.nvidiaMarkers, words, locale, money)}
                label={words.sums.name}
              />
              <div className={styles['sub']}>
                <h3>{words.sums.guidance}</h3>
                {market.nvidiaGuidance.every((one) => !one.includesChinaDataCentre) && (
                  <p>{words.sums.guidanceNote}</p>
                )}
                <FigureTable
                  spec={guidanceTable(market, words, locale, money)}
                  label={words.sums.guidance}
                />
              </div>
            </>
          ),
          table: () => sumsTable(market.nvidiaMarkers, words, locale, money),
          isTable: true,
          sourceIds: [...market.nvidiaMarkers, ...market.nvidiaGuidance].flatMap(
            (row) => row.sourceIds,
          ),
        }
      }}
    </Panel>
  )
}

const yearOf = ({ date }: NvidiaMarker) => Number(date.slice(0, 4))

function titleOf(
  { nvidiaMarkers }: Market,
  { sums }: MarketWords,
  { f }: Locale,
  money: MoneyFormat,
): string {
  const find = (id: string) => {
    const marker = nvidiaMarkers.find((one) => one.id === id)
    const sum = marker && money.billions(marker.value, 'USD', yearOf(marker))
    return marker && sum ? { printed: sum.printed, date: f.date(marker.date.slice(0, 7)) } : null
  }
  const first = find(BEFORE)
  const last = find(AFTER)
  return first && last
    ? sums.title({
        first: first.printed,
        firstDate: first.date,
        last: last.printed,
        lastDate: last.date,
      })
    : sums.name
}

function sumsTable(
  markers: readonly NvidiaMarker[],
  words: MarketWords,
  locale: Locale,
  money: MoneyFormat,
): TableSpec {
  const { m, f } = locale
  const { columns, kinds } = words
  return {
    sentences: true,
    columns: [
      { key: 'item', name: columns.item },
      { key: 'sum', name: money.axisName.billions, numeric: true },
      { key: 'date', name: columns.period },
      { key: 'kind', name: columns.kind },
      { key: 'grade', name: columns.grade },
    ],
    rows: markers.map((marker) => {
      const item = f.text(marker.item)
      const sum = money.billions(marker.value, 'USD', yearOf(marker))
      const printed =
        sum && printBound({ value: sum.value, bound: marker.bound }, words, () => sum.printed)
      return {
        key: marker.id,
        cells: [
          item,
          sum && printed !== null
            ? readingCells(
                readingOf(
                  { ...marker, note: null },
                  {
                    name: item,
                    value: sum.value,
                    unit: money.axisName.billions,
                    printed,
                    arithmetic: sum.arithmetic,
                  },
                  words,
                  locale,
                ),
              )[0]
            : unknownCell(m.panel.noData),
          { datum: marker.date, shown: f.date(marker.date) },
          kinds[marker.kind],
          gradeCell(marker.grade),
        ],
      }
    }),
  }
}
