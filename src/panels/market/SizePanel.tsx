import type { MarketSize } from '@/contract/marketSizes'
import { drawnKind } from '@/domain/market/drawnKind'
import { rangeOf } from '@/domain/market/rangeOf'
import { SIZE_GROUPS, sizeGroup } from '@/domain/market/sizes'
import { useLocale, type Locale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { marketWords, type MarketWords } from '@/i18n/views/market'
import { Panel } from '@/panels/Panel'
import { EvidenceKey } from './EvidenceKey'
import type { MoneyFormat } from './moneyIn'
import { rangeRow } from './rangeRow'
import { chooser, printBound, readingOf, sourcesOf, type Reading } from './reading'
import { ReadingValue } from './ReadingValue'
import { readingTable } from './readingTable'
import { RowGroups } from './RowGroups'
import { useHeld } from './useHeld'
import { useMarket } from './useMarket'
import { useMoney } from './useMoney'

const TITLE_YEAR = 2025
const CURRENCY_OF = { bnUSD: 'USD', bnCNY: 'CNY' } as const

type Row = { size: MarketSize; reading: Reading }

/** How large the market is by whom, and of what: sizes of different things are never joined. */
export function SizePanel() {
  const locale = useLocale()
  const { f } = locale
  const words = useWords(marketWords)
  const moneyWith = useMoney()
  const held = useHeld(893, 1657)
  const from = useMarket()
  return (
    <Panel id="marketSize" name={words.sizes.name} height={held} from={from}>
      {([{ marketSize }, meta]) => {
        const money = moneyWith(meta.exchangeRates)
        const rows = marketSize.flatMap((size): Row[] => {
          const reading = sizeReading(size, words, locale, money)
          return reading ? [{ size, reading }] : []
        })
        const groups = SIZE_GROUPS.map((group) => ({
          group,
          rows: rows.filter(({ size }) => sizeGroup(size) === group),
        }))
        const drawn = groups.flatMap((group) => group.rows)
        const readings = rows.map(({ reading }) => reading)
        return {
          title: titleOf(rows, words, money),
          subtitle: words.sizes.subtitle,
          key: (
            <EvidenceKey
              kinds={drawn.map(({ reading }) => reading.kind)}
              limits={drawn.some(({ size }) => size.bound === 'atLeast')}
            />
          ),
          chart: (
            <RowGroups
              name={words.sizes.name}
              onChoose={chooser(readings)}
              groups={groups.map(({ group, rows: members }) => ({
                key: group,
                title: words.sizes.groups[group],
                axis: group === 'cards' ? words.sizes.axisCards : money.axisName.billions,
                rows: members.map(({ size, reading }) =>
                  rangeRow(
                    reading,
                    { label: labelOf(size, words, locale), aside: f.text(size.period.label) },
                    size.bound,
                  ),
                ),
              }))}
            />
          ),
          table: () =>
            readingTable(
              drawn.map(({ size, reading }) => ({ row: size, reading })),
              words,
              locale,
            ),
          note: rows
            .filter(({ size }) => sizeGroup(size) === null)
            .map(({ size, reading }) => (
              <span key={size.id}>
                {words.sizes.growth(f.text(size.publisher), f.text(size.period.label))}
                {f.gap}
                <ReadingValue reading={reading} />
              </span>
            )),
          sourceIds: sourcesOf(readings),
        }
      }}
    </Panel>
  )
}

const labelOf = (size: MarketSize, { join }: MarketWords, { f }: Locale) =>
  join.colon(f.text(size.publisher), f.text(size.scope))

function sizeReading(
  size: MarketSize,
  words: MarketWords,
  locale: Locale,
  money: MoneyFormat,
): Reading | null {
  const { f } = locale
  const name = labelOf(size, words, locale)
  const bound = words.bounds[size.bound]
  switch (size.unit) {
    case 'mCards':
    case 'pctGrowth': {
      const percent = size.unit === 'pctGrowth'
      const unit = percent ? '%' : words.sizes.cardsUnit
      const printed = `${printBound(size, words, f.number)}${percent ? '%' : ''}`
      return readingOf(size, { name, value: size.value, unit, printed }, words, locale)
    }
    case 'bnUSD':
    case 'bnCNY': {
      const sum = money.billions(size.value, CURRENCY_OF[size.unit], size.period.startYear)
      return (
        sum &&
        readingOf(
          size,
          {
            name,
            value: sum.value,
            unit: money.axisName.billions,
            printed: `${bound}${sum.printed}`,
            arithmetic: sum.arithmetic,
          },
          words,
          locale,
        )
      )
    }
  }
}

function titleOf(rows: readonly Row[], { sizes }: MarketWords, money: MoneyFormat): string {
  const ofYear = rows.filter(
    ({ size }) =>
      sizeGroup(size) === 'market' &&
      size.period.part === 'year' &&
      size.period.startYear === TITLE_YEAR &&
      drawnKind(size) !== 'statement',
  )
  const range = rangeOf(ofYear.map(({ reading }) => ({ value: reading.figure.value })))
  if (!range || range.low === range.high) return sizes.name
  return sizes.title({
    low: money.printBillions(range.low),
    high: money.printBillions(range.high),
    year: String(TITLE_YEAR),
  })
}
