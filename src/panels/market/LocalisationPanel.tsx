import { LOCALISATION_METRICS } from '@/contract/lists'
import { spreadOf, type Spread } from '@/domain/market/localisation'
import { yearOf } from '@/domain/market/periods'
import { useLocale, type Locale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { marketWords, type MarketWords } from '@/i18n/views/market'
import { yearAxis } from '@/panels/events/timeAxis'
import { useEventsOver } from '@/panels/events/useEventsOver'
import { Later, PointsChart } from '@/panels/lazyCharts'
import { Panel } from '@/panels/Panel'
import { useWide } from '@/panels/useWide'
import { DefinitionKey } from './DefinitionKey'
import {
  fanAxis,
  fanBrackets,
  fanPoint,
  fanReading,
  fanStrands,
  shortPublisher,
  SPREAD_YEAR,
  type FanRow,
} from './fan'
import { chooser, sourcesOf } from './reading'
import { readingTable } from './readingTable'
import { useHeld } from './useHeld'
import { useMarket } from './useMarket'

const HEIGHT = 440
/** What share of China's demand Chinese chips meet or will meet: every publisher's strand of a fan. */
export function LocalisationPanel() {
  const locale = useLocale()
  const { m, f } = locale
  const words = useWords(marketWords)
  const wide = useWide()
  const events = useEventsOver('localisation')
  const held = useHeld(493, 683)
  const from = useMarket()
  return (
    <Panel id="localisation" name={words.localisation.name} height={held} from={from}>
      {([{ localisation }]) => {
        const rows = localisation
          .toSorted((a, b) => yearOf(a.period) - yearOf(b.period) || b.value - a.value)
          .map((row): FanRow => ({ row, reading: fanReading(row, words, locale) }))
        const spread = spreadOf(localisation, SPREAD_YEAR)
        const readings = rows.map(({ reading }) => reading)
        const x = fanAxis(localisation)
        const time = yearAxis(x.domain)
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
                x={x}
                overlay={events(time)}
                y={{
                  title: words.localisation.axis,
                  domain: [0, 120],
                  scale: 'linear',
                  ticks: [0, 20, 40, 60, 80, 100, 120],
                  format: String,
                }}
                lines={fanStrands(localisation)}
                brackets={fanBrackets(spread, words, locale)}
                points={rows.map((one) => fanPoint(one, locale, wide))}
                onChoose={chooser(readings)}
              />
            </Later>
          ),
          table: () =>
            readingTable(
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
          events: { figure: 'localisation', span: time.span },
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
