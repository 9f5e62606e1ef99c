import { chipsIn } from '@/i18n/views/chips'
import { chipsQuery } from '@/data/queries'
import { useData } from '@/data/useData'
import { filterChips } from '@/domain/chips/filters'
import type { MetricId } from '@/domain/chips/metrics'
import { trendOf, type ChipTrend } from '@/domain/chips/trendOf'
import type { Scale } from '@/domain/choices'
import { paddedDomain } from '@/domain/scale'
import { useLocale, type Locale } from '@/i18n/locale'
import { choose } from '@/state/store'
import { useLaterChoice } from '@/state/useLaterChoice'
import { chipText } from './chipRows'
import { metricCell, metricHead, releaseCell } from './chipTables'
import { Disputed } from './Disputed'
import { dateAxis } from './events/timeAxis'
import { useEventsOver } from './events/useEventsOver'
import { lookOf } from './ink'
import { Later, PointsChart } from './lazyCharts'
import { Panel } from './Panel'
import { metricAxis } from './metricAxis'
import { useLaterFilters } from './useShownChips'
import { useWide } from './useWide'

const HEIGHT = 340
/** At the ends of the axis, years. */
const ROOM = 0.1

/** The metric over release dates, with a fitted doubling time and how sure it is. */
export function TrendPanel() {
  const locale = useLocale()
  const { m, f } = locale
  const filters = useLaterFilters()
  const metric = useLaterChoice((choice) => choice.metric)
  const scale = useLaterChoice((choice) => choice.scale)
  const chipIds = useLaterChoice((choice) => choice.chipIds)
  const wide = useWide()
  const from = useData(chipsQuery)
  const words = chipsIn(m).trend
  return (
    <Panel id="trend" name={words.name} height={HEIGHT} from={from}>
      {({ chips }) => {
        const result = trendOf(filterChips(chips, filters), metric)
        const undated = result.missing.filter(({ lacks }) => lacks === 'date')
        return {
          ...headOf(result, metric, locale),
          chart:
            result.drawn.length > 0 ? (
              <Later height={HEIGHT}>
                <Plot {...{ result, metric, scale, chipIds, locale, wide }} />
              </Later>
            ) : (
              <p>{chipsIn(m).bars.none}</p>
            ),
          table: () => ({
            columns: [
              { key: 'chip', name: chipsIn(m).table.chip },
              { key: 'date', name: chipsIn(m).table.release },
              { key: 'value', name: metricHead(metric, locale), numeric: true },
            ],
            rows: result.drawn.map(({ chip, figure }) => ({
              key: chip.id,
              cells: [
                f.text(chip.shortName),
                releaseCell(chip, locale),
                metricCell({ chip, metric, figure, locale }),
              ],
            })),
          }),
          note: (
            <>
              {undated.length > 0 &&
                `${words.undated(f.commas(undated.map(({ chip }) => f.text(chip.shortName))))}${f.gap}`}
              {words.note}
              <Disputed name={m.chip.metrics[metric]} rows={result.drawn} />
            </>
          ),
          sourceIds: result.drawn.flatMap(({ figure }) => figure.sourceIds),
          ...(result.drawn.length > 0 && {
            events: { figure: 'trend', span: dateAxis(yearsOf(result)).span },
          }),
        }
      }}
    </Panel>
  )
}

function headOf({ trend }: ChipTrend, metric: MetricId, { m }: Locale) {
  const words = chipsIn(m).trend
  const name = m.chip.metrics[metric]
  if (trend.kind === 'none') return { title: words.titleFew(name), subtitle: words.subtitleFew }
  const r2 = trend.r2 === null ? m.panel.noData : trend.r2.toFixed(2)
  const years = (value: number) => value.toFixed(1)
  switch (trend.pace.kind) {
    case 'doubles':
    case 'halves': {
      const { kind, years: time, low, high } = trend.pace
      return {
        title: words[kind]({ years: years(time), metric: name }),
        subtitle: words.subtitle({ n: trend.n, low: years(low), high: years(high), r2 }),
      }
    }
    case 'undetermined':
      return { title: words.titleNone(name), subtitle: words.subtitleOpen({ n: trend.n, r2 }) }
  }
}

/** Whole years round the releases, with a little room at both ends. */
function yearsOf({ drawn }: ChipTrend): readonly [number, number] {
  const years = drawn.map(({ year }) => year)
  return [Math.floor(Math.min(...years)) - ROOM, Math.ceil(Math.max(...years)) + ROOM]
}

type PlotProps = {
  result: ChipTrend
  metric: MetricId
  scale: Scale
  chipIds: readonly string[]
  locale: Locale
  wide: boolean
}

function Plot({ result, metric, scale, chipIds, locale, wide }: PlotProps) {
  const { m, f } = locale
  const events = useEventsOver('trend')
  const { drawn, line } = result
  const values = [
    ...drawn.map(({ figure }) => figure.value),
    ...line.flatMap(({ low, high }) => [low, high]),
  ]
  const domain = paddedDomain(values, scale)
  if (!domain) return <p>{chipsIn(m).bars.none}</p>
  const ends = yearsOf(result)
  const first = Math.ceil(ends[0])
  const last = Math.floor(ends[1])
  return (
    <PointsChart
      title={chipsIn(m).trend.name}
      summary={drawn.length > 0 ? chipsIn(m).trend.summary(drawn.length, first, last) : ''}
      keysHint={m.panel.keys}
      height={HEIGHT}
      x={{
        title: chipsIn(m).date,
        domain: ends,
        scale: 'linear',
        ticks: Array.from({ length: last - first + 1 }, (_, i) => first + i),
        format: String,
      }}
      y={metricAxis(metric, domain, scale, locale)}
      overlay={events(dateAxis(ends))}
      bands={
        line.length > 0
          ? [
              {
                key: 'mean',
                points: line.map(({ year, low, high }) => ({ x: year, low, high })),
                color: 'var(--text-2)',
                opacity: 0.12,
              },
            ]
          : []
      }
      lines={[
        {
          key: 'fit',
          points: line.map(({ year, value }) => ({ x: year, y: value })),
          color: 'var(--text)',
          width: 1.5,
        },
      ].filter(({ points }) => points.length > 0)}
      points={drawn.map(({ chip, year, figure }) => {
        const strong = chipIds.includes(chip.id)
        return {
          key: chip.id,
          x: year,
          y: figure.value,
          ...lookOf(chip.vendorId),
          fill: strong ? ('solid' as const) : ('faint' as const),
          strong,
          ...((wide || strong) && { labels: [f.text(chip.shortName)] }),
          text: chipText(chip, [{ metric, figure }], locale),
        }
      })}
      onChoose={(id) => choose('openChip', { view: 'chips', openChipId: id })}
    />
  )
}
