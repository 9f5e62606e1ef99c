import type { LineSpec } from '@/charts/LinesLayer'
import type { Side } from '@/charts/labels'
import type { PointMark } from '@/charts/PointsLayer'
import { LOCALISATION_METRICS, type Localisation } from '@/contract/marketShares'
import { fanLines, spreadOf, type Spread } from '@/domain/market/localisation'
import { yearOf } from '@/domain/market/periods'
import { useLocale, type Locale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { marketWords, type MarketWords } from '@/i18n/views/market'
import { Later, PointsChart } from '@/panels/lazyCharts'
import { Panel } from '@/panels/Panel'
import { FILLS } from '@/panels/sharePoints'
import { useWide } from '@/panels/useWide'
import { DefinitionKey } from './DefinitionKey'
import { metricShape } from './metricShapes'
import { PLAIN } from './rangeRow'
import { chooser, printBound, readingOf, sourcesOf, type Reading } from './reading'
import { readingTable } from './readingTable'
import { useMarket } from './useMarket'

const HEIGHT = 440
const SPREAD_YEAR = 2027
const SIDES: readonly Side[] = ['left', 'right', 'above', 'below']
const CLEAR_OF_BRACKET: readonly Side[] = ['left', 'below']
/** Beside the marks of the year that it measures, and clear of the next year's. */
const BRACKET_AT = SPREAD_YEAR + 0.36

type Row = { row: Localisation; reading: Reading }

/** What share of China's demand Chinese chips meet or will meet: every publisher's strand of a fan. */
export function LocalisationPanel() {
  const locale = useLocale()
  const { m, f } = locale
  const words = useWords(marketWords)
  const wide = useWide()
  const from = useMarket()
  return (
    <Panel id="localisation" name={words.localisation.name} height={HEIGHT} from={from}>
      {([{ localisation }]) => {
        const rows = localisation
          .toSorted((a, b) => yearOf(a.period) - yearOf(b.period) || b.value - a.value)
          .map((row): Row => ({ row, reading: readingFor(row, words, locale) }))
        const spread = spreadOf(localisation, SPREAD_YEAR)
        const readings = rows.map(({ reading }) => reading)
        return {
          title: spread ? titleOf(spread, words, locale) : words.localisation.name,
          subtitle: words.localisation.subtitle,
          key: (
            <DefinitionKey
              metrics={LOCALISATION_METRICS}
              kinds={rows
                .filter(({ row }) => row.metric !== 'policyTarget')
                .map(({ reading }) => reading.kind)}
            />
          ),
          chart: (
            <Later height={HEIGHT}>
              <PointsChart
                title={words.localisation.name}
                summary={
                  spread
                    ? words.localisation.summary({
                        count: rows.length,
                        low: `${f.number(spread.low.value)}%`,
                        high: `${f.number(spread.high.value)}%`,
                        year: String(SPREAD_YEAR),
                      })
                    : ''
                }
                keysHint={m.panel.keys}
                height={HEIGHT}
                x={axisOf(localisation)}
                y={{
                  title: words.localisation.axis,
                  domain: [0, 120],
                  scale: 'linear',
                  ticks: [0, 20, 40, 60, 80, 100, 120],
                  format: String,
                }}
                lines={linesOf(localisation)}
                brackets={bracketsOf(spread, words, locale)}
                points={rows.map((one) => pointOf(one, locale, wide))}
                onChoose={chooser(readings)}
              />
            </Later>
          ),
          table: readingTable(
            rows.map(({ row, reading }) => ({
              row,
              reading,
              of: words.join.semicolon(words.localisation.metrics[row.metric], f.text(row.scope)),
            })),
            words,
            locale,
          ),
          note: words.localisation.note,
          sourceIds: sourcesOf(readings),
        }
      }}
    </Panel>
  )
}

function titleOf(spread: Spread, { localisation }: MarketWords, { f }: Locale): string {
  return localisation.title({
    year: String(SPREAD_YEAR),
    low: `${f.number(spread.low.value)}%`,
    high: `${f.number(spread.high.value)}%`,
    count: spread.count,
    house: spread.oneHouse ? shortPublisher(spread.low, f) : null,
  })
}

/** The house without its edition: "Morgan Stanley, May 2025" by its first words, in any language. */
const shortPublisher = ({ publisher }: Localisation, f: Locale['f']) =>
  f
    .text(publisher)
    .split(/[,(，（]/)[0]
    ?.trim() ?? f.text(publisher)

const beforeColon = (scope: string) => scope.split(/[:：,，(（]/)[0] ?? scope

function readingFor(row: Localisation, words: MarketWords, locale: Locale): Reading {
  const { f } = locale
  return readingOf(
    row,
    {
      name: words.join.comma(f.text(row.publisher), f.text(row.period.label)),
      value: row.value,
      low: row.low,
      high: row.high,
      unit: '%',
      printed: `${printBound(row, words, f.number)}%`,
      more: [{ label: words.localisation.metric, value: words.localisation.metrics[row.metric] }],
    },
    words,
    locale,
  )
}

function axisOf(rows: readonly Localisation[]) {
  const years = rows.map(({ period }) => Math.floor(yearOf(period)))
  const first = Math.min(...years)
  const last = Math.max(...years)
  return {
    title: '',
    domain: [first - 0.5, last + 0.7] as const,
    scale: 'linear' as const,
    ticks: Array.from({ length: last - first + 1 }, (_, at) => first + at),
    format: String,
  }
}

function linesOf(rows: readonly Localisation[]): readonly LineSpec[] {
  return fanLines(rows).map(({ key, rows: strand }) => ({
    key,
    points: strand.map((row) => ({ x: yearOf(row.period), y: row.value })),
    color: 'var(--axis-line)',
    width: 1.5,
    ...(strand.some(({ kind }) => kind !== 'measured') && { dash: '5 3' }),
  }))
}

function bracketsOf(spread: Spread | null, { localisation }: MarketWords, { f }: Locale) {
  if (!spread) return []
  const { low, high } = spread
  return [
    {
      key: 'spread',
      x: BRACKET_AT,
      low: low.value,
      high: high.value,
      label: localisation.spread(f.number(high.value - low.value)),
    },
  ]
}

function pointOf({ row, reading }: Row, { f }: Locale, wide: boolean): PointMark {
  const value = reading.printed.replace('%', '')
  // A target is known by who set it, a forecast by who made it.
  const house =
    row.metric === 'policyTarget' ? beforeColon(f.text(row.scope)) : shortPublisher(row, f)
  return {
    key: row.id,
    x: yearOf(row.period),
    y: row.value,
    ...(row.low !== undefined && { low: row.low }),
    ...(row.high !== undefined && { high: row.high }),
    shift: 0,
    shape: metricShape(row.metric, reading.kind),
    fill: reading.kind === null ? 'solid' : FILLS[reading.kind],
    ink: PLAIN.ink,
    strong: reading.kind === 'measured',
    labels: wide ? [`${value} ${house}`, value] : [value],
    // The bracket stands to the right of the year that it measures.
    sides: row.period.startYear === SPREAD_YEAR ? CLEAR_OF_BRACKET : SIDES,
    text: reading.text,
  }
}
