import type { AscendOutput } from '@/contract/marketSupply'
import { rangeOf } from '@/domain/market/rangeOf'
import { useLocale, type Locale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { marketWords, type MarketWords } from '@/i18n/views/market'
import { lookOf } from '@/panels/ink'
import { Panel } from '@/panels/Panel'
import { ascendReading } from './ascendReading'
import { EvidenceKey } from './EvidenceKey'
import { rangeRow } from './rangeRow'
import { chooser, sourcesOf, type Reading } from './reading'
import { readingTable } from './readingTable'
import { RowGroups } from './RowGroups'
import { useHeld } from './useHeld'
import { useMarket } from './useMarket'

/** A 910C is one package with two dies, so what is counted in one is never set beside another. */
const UNITS = ['cards', 'packages', 'dies'] as const
const TITLE_YEAR = 2025

type Row = { row: AscendOutput; reading: Reading }

/** How many Ascend chips Huawei makes, by whom and counted in what. */
export function AscendPanel() {
  const locale = useLocale()
  const { f } = locale
  const words = useWords(marketWords)
  const held = useHeld(429, 1157)
  const from = useMarket()
  return (
    <Panel id="ascendOutput" name={words.ascend.name} height={held} from={from}>
      {([{ ascendOutput }]) => {
        const rows = ascendOutput
          .toSorted((a, b) => a.period.startYear - b.period.startYear || b.value - a.value)
          .map((row): Row => ({ row, reading: ascendReading(row, words, locale) }))
        const groups = UNITS.map((unit) => ({
          unit,
          rows: rows.filter(({ row }) => row.unit === unit),
        })).filter((group) => group.rows.length > 0)
        const readings = rows.map(({ reading }) => reading)
        return {
          title: titleOf(ascendOutput, words, locale),
          subtitle: words.ascend.subtitle,
          key: (
            <EvidenceKey
              kinds={readings.map(({ kind }) => kind)}
              ranges={ascendOutput.some(({ low }) => low !== null)}
              limits={ascendOutput.some(({ bound }) => bound === 'atLeast' || bound === 'atMost')}
            />
          ),
          chart: (
            <RowGroups
              columns
              name={words.ascend.name}
              onChoose={chooser(readings)}
              groups={groups.map(({ unit, rows: members }) => ({
                key: unit,
                title: words.ascend.units[unit],
                axis: words.ascend.unitNames[unit],
                rows: members.map(({ row, reading }) =>
                  rangeRow(
                    reading,
                    {
                      label: `${row.period.startYear} ${f.text(row.publisher)}`,
                      aside: f.text(row.product),
                    },
                    row.bound,
                    lookOf('huawei'),
                  ),
                ),
              }))}
            />
          ),
          table: () =>
            readingTable(
              groups.flatMap((group) =>
                group.rows.map(({ row, reading }) => ({
                  row,
                  reading,
                  of: words.join.semicolon(f.text(row.product), words.ascend.unitNames[row.unit]),
                })),
              ),
              words,
              locale,
              { of: words.ascend.product },
            ),
          sourceIds: sourcesOf(readings),
        }
      }}
    </Panel>
  )
}

/** The one count there is, in cards, and what was said of the same chips in packages. */
function titleOf(rows: readonly AscendOutput[], { ascend }: MarketWords, { f }: Locale): string {
  const ofYear = rows.filter(({ period }) => period.startYear === TITLE_YEAR)
  const counted = ofYear.find(({ kind, unit }) => kind === 'measured' && unit === 'cards')
  const inPackages = ofYear.filter(
    ({ product, unit }) => unit === 'packages' && product.en === counted?.product.en,
  )
  const range = rangeOf(inPackages)
  if (!counted || !range) return ascend.titlePlain
  return ascend.title({
    low: f.count(range.low),
    high: f.count(range.high),
    year: String(TITLE_YEAR),
    counted: f.count(counted.value),
    publisher: f.text(counted.publisher).split(/\s*[(（]/)[0] ?? '',
  })
}
