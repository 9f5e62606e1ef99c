import type { Column } from '@/charts/ColumnsLayer'
import type { Market } from '@/contract/market'
import type { NvidiaQuarter } from '@/contract/marketNvidia'
import { breakAt, fiscalPeriods, onBothBases } from '@/domain/market/chinaRevenue'
import { paddedDomain, niceTicks } from '@/domain/scale'
import { useLocale, type Locale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { marketWords, type MarketWords } from '@/i18n/views/market'
import { columnAxis } from '@/panels/events/timeAxis'
import { useEventsOver } from '@/panels/events/useEventsOver'
import { lookOf } from '@/panels/ink'
import { ColumnChart, Later } from '@/panels/lazyCharts'
import { PageOnly } from '@/panels/PageOnly'
import { Panel } from '@/panels/Panel'
import { showProvenance } from '@/panels/provenanceStore'
import { byCode } from '@/domain/order'
import { ChinaKey } from './ChinaKey'
import { chinaReadings, type QuarterReadings } from './chinaReadings'
import { chinaTable } from './chinaTable'
import { FiscalYears } from './FiscalYears'
import type { MoneyFormat } from './moneyIn'
import { useHeld } from './useHeld'
import { useMarket } from './useMarket'
import { useMoney } from './useMoney'

const HEIGHT = 340

/** NVIDIA's revenue from China by fiscal quarter on its two bases: side by side, never joined. */
export function ChinaPanel() {
  const locale = useLocale()
  const { m } = locale
  const words = useWords(marketWords)
  const moneyWith = useMoney()
  const held = useHeld(434, 655)
  const from = useMarket()
  const events = useEventsOver('nvidiaChina')
  return (
    <Panel id="nvidiaChina" name={words.china.name} height={held} from={from}>
      {([market, meta]) => {
        const money = moneyWith(meta.exchangeRates)
        const quarters = market.nvidiaQuarters.toSorted((a, b) => byCode(a.periodEnd, b.periodEnd))
        const breaks = breakOf(quarters, words)
        const time = columnAxis(fiscalPeriods(quarters), breaks ? breaks.at - 0.5 : undefined)
        const readings = chinaReadings(quarters, market.nvidiaMarkers, money, words, locale)
        return {
          title: titleOf(quarters, words),
          subtitle: words.china.subtitle(money.axisName.billions),
          key: <ChinaKey />,
          chart: (
            <>
              <Later height={HEIGHT}>
                <ColumnChart
                  title={words.china.name}
                  summary={words.china.summary({
                    count: readings.length,
                    both: onBothBases(quarters).length,
                  })}
                  keysHint={m.panel.keys}
                  height={HEIGHT}
                  columns={readings.map((reading) => columnOf(reading, words, locale))}
                  y={axisOf(readings, money, locale)}
                  seriesBreak={breaks}
                  overlay={events(time)}
                  noData={m.panel.noData}
                  onChoose={(id) => show(readings, id)}
                />
              </Later>
              <PageOnly>
                <FiscalYears years={market.nvidiaFiscalYears} money={money} />
              </PageOnly>
            </>
          ),
          table: () => chinaTable(readings, words, locale, money),
          note: locale.f.text(market.nvidiaChinaBases.warning),
          sourceIds: sourceIds(market),
          ...(time && { events: { figure: 'nvidiaChina', span: time.span } }),
        }
      }}
    </Panel>
  )
}

function titleOf(quarters: readonly NvidiaQuarter[], { china }: MarketWords): string {
  const ratios = onBothBases(quarters)
    .filter(({ reported }) => reported)
    .map(({ ratio }) => ratio)
  if (ratios.length === 0) return china.name
  return china.title({
    low: Math.min(...ratios).toFixed(1),
    high: Math.max(...ratios).toFixed(1),
  })
}

function breakOf(quarters: readonly NvidiaQuarter[], { china }: MarketWords) {
  const at = breakAt(quarters)
  return at === null ? null : { at, before: china.before, after: china.after }
}

function columnOf(
  { quarter, bars, text }: QuarterReadings,
  { china }: MarketWords,
  { f }: Locale,
): Column {
  return {
    key: quarter.id,
    ...(quarter.fiscalQuarter.endsWith('Q1') && { tick: china.tick(quarter.fiscalQuarter) }),
    bars: bars.map(({ basis, reading }) => ({
      key: basis,
      value: reading.figure.value,
      fill: basis === 'billing' ? ('solid' as const) : ('open' as const),
      ink: lookOf('nvidia').ink,
      printed: f.number(Number(reading.figure.value.toPrecision(3))),
    })),
    text,
  }
}

function axisOf(readings: readonly QuarterReadings[], money: MoneyFormat, { f }: Locale) {
  const values = readings.flatMap(({ bars }) => bars.map(({ reading }) => reading.figure.value))
  const domain = paddedDomain(values, 'linear') ?? { min: 0, max: 1 }
  return {
    title: money.axisName.billions,
    domain: [0, domain.max] as const,
    scale: 'linear' as const,
    ticks: niceTicks({ min: 0, max: domain.max }, 'linear', 6),
    format: f.number,
  }
}

function show(readings: readonly QuarterReadings[], id: string): void {
  const found = readings.find(({ quarter }) => quarter.id === id)
  const first = found?.bars[0]
  if (!found || !first) return
  // Both bases stand in the window, so that neither can be taken for the other.
  showProvenance({
    kind: 'figure',
    name: first.reading.name,
    figure: first.reading.figure,
    details: found.text.rows,
  })
}

const sourceIds = (market: Market): readonly string[] => [
  ...market.nvidiaQuarters.flatMap((quarter) => [
    ...(quarter.chinaBilling_bnUSD?.sourceIds ?? []),
    ...(quarter.chinaHeadquarters_bnUSD?.sourceIds ?? []),
  ]),
  ...market.nvidiaChinaBases.sourceIds,
]
