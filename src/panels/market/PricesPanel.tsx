import { PRICE_PER } from '@/contract/lists'
import type { Chip } from '@/contract/chips'
import type { Price } from '@/contract/marketSupply'
import { chipsQuery } from '@/data/queries'
import { both, useData } from '@/data/useData'
import { filterChips } from '@/domain/chips/filters'
import { rangeOf } from '@/domain/market/rangeOf'
import { useLocale, type Locale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { marketWords, type MarketWords } from '@/i18n/views/market'
import { lookOf } from '@/panels/ink'
import { Panel } from '@/panels/Panel'
import { isFiltering, useLaterFilters } from '@/panels/useShownChips'
import { EvidenceKey } from './EvidenceKey'
import styles from './market.module.css'
import type { MoneyFormat } from './moneyIn'
import { rangeRow } from './rangeRow'
import { chooser, readingOf, sourcesOf, type Reading } from './reading'
import { readingTable } from './readingTable'
import { RowGroups } from './RowGroups'
import { useHeld } from './useHeld'
import { useMarket } from './useMarket'
import { useMoney } from './useMoney'

type Row = { price: Price; reading: Reading }

/** What chips cost in China: each price with its date and what it is the price of. */
export function PricesPanel() {
  const locale = useLocale()
  const { f } = locale
  const words = useWords(marketWords)
  const filters = useLaterFilters()
  const moneyWith = useMoney()
  const held = useHeld(517, 1451)
  const from = both(useMarket(), useData(chipsQuery))
  return (
    <Panel id="prices" name={words.prices.name} height={held} from={from}>
      {([[{ prices }, meta], { chips }]) => {
        const money = moneyWith(meta.exchangeRates)
        const passing = isFiltering(filters)
          ? new Set(filterChips(chips, filters).map(({ id }) => id))
          : null
        const rows = prices
          .filter(({ chipId }) => !passing || (chipId !== null && passing.has(chipId)))
          .flatMap((price) => rowOf(price, money, words, locale))
        const groups = PRICE_PER.map((per) => ({
          per,
          rows: rows.filter(({ price }) => price.per === per),
        })).filter((group) => group.rows.length > 0)
        const readings = rows.map(({ reading }) => reading)
        return {
          title: titleOf(rows, words, money),
          subtitle: words.prices.subtitle,
          key: rows.length > 0 && (
            <EvidenceKey
              kinds={[]}
              ranges={rows.some(({ price }) => price.low !== price.high)}
              limits={rows.some(({ price }) => price.bound === 'atMost')}
            />
          ),
          chart:
            rows.length > 0 ? (
              <RowGroups
                columns
                name={words.prices.name}
                onChoose={chooser(readings)}
                groups={groups.map(({ per, rows: members }) => ({
                  key: per,
                  title: words.prices.per[per],
                  axis: money.priceName,
                  format: f.count,
                  rows: members.map(({ price, reading }) =>
                    rangeRow(
                      reading,
                      { label: f.text(price.item), aside: f.date(price.date) },
                      price.bound,
                      lookOf(vendorOf(price, chips)),
                    ),
                  ),
                }))}
              />
            ) : (
              <p className={styles['empty']}>{words.prices.none}</p>
            ),
          table: () =>
            readingTable(
              groups.flatMap((group) =>
                group.rows.map(({ price, reading }) => ({
                  row: { ...price, asOf: price.date },
                  reading,
                  lead: f.text(price.item),
                  of: words.prices.per[price.per],
                })),
              ),
              words,
              locale,
              { lead: words.columns.item, of: words.columns.unit },
            ),
          note: words.prices.note,
          sourceIds: sourcesOf(readings),
        }
      }}
    </Panel>
  )
}

/** The vendor of the chip; a price of no single chip has none. */
const vendorOf = ({ chipId }: Price, chips: readonly Chip[]): string =>
  chips.find(({ id }) => id === chipId)?.vendorId ?? ''

function rowOf(
  price: Price,
  money: MoneyFormat,
  words: MarketWords,
  locale: Locale,
): readonly Row[] {
  const year = Number(price.date.slice(0, 4))
  const low = money.price(price.low, price.currency, year)
  const high = money.price(price.high, price.currency, year)
  if (!low || !high) return []
  const single = price.low === price.high
  const reading = readingOf(
    { ...price, asOf: price.date },
    {
      name: locale.f.text(price.item),
      value: (low.value + high.value) / 2,
      low: single ? undefined : low.value,
      high: single ? undefined : high.value,
      unit: money.priceName,
      printed: `${words.bounds[price.bound]}${money.priceRange(low.value, high.value)}`,
      arithmetic: low.arithmetic,
    },
    words,
    locale,
  )
  return [{ price, reading }]
}

function titleOf(rows: readonly Row[], { prices }: MarketWords, money: MoneyFormat): string {
  const ofChips = rows.filter(({ price }) => price.per === 'chip')
  const range = rangeOf(ofChips.map(({ reading }) => reading.figure))
  if (!range || range.low === range.high) return prices.titlePlain
  return prices.title({
    low: money.priceRange(range.low, range.low),
    high: money.priceRange(range.high, range.high),
  })
}
