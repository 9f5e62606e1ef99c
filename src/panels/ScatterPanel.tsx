import { chipsIn } from '@/i18n/views/chips'
import type { PointMark } from '@/charts/PointsLayer'
import type { AxisSpec } from '@/charts/types'
import { chipsQuery } from '@/data/queries'
import { useData } from '@/data/useData'
import { filterChips } from '@/domain/chips/filters'
import { isoLines } from '@/domain/chips/isoLines'
import { METRICS, type MetricId } from '@/domain/chips/metrics'
import { pairsOf, type PairRow } from '@/domain/chips/rows'
import type { Scale } from '@/domain/choices'
import { niceTicks, paddedDomain, type Domain } from '@/domain/scale'
import { useLocale, type Locale } from '@/i18n/locale'
import { choose, useChoice } from '@/state/store'
import { useLaterChoice } from '@/state/useLaterChoice'
import { ScaleControl, useMetricGroups } from './ChipControls'
import controls from './ChipControls.module.css'
import { chipText } from './chipRows'
import { metricCell, metricHead } from './chipTables'
import { Disputed } from './Disputed'
import { lookOf } from './ink'
import { Later, PointsChart } from './lazyCharts'
import { MissingChips } from './MissingChips'
import { Panel } from './Panel'
import { Select } from './Select'
import { useLaterFilters } from './useShownChips'
import { useWide } from './useWide'

const HEIGHT = 414
const LINES = 6

/** The metric of the view against any other, with lines of equal ratio. */
export function ScatterPanel() {
  const locale = useLocale()
  const { m, f } = locale
  const filters = useLaterFilters()
  const x = useLaterChoice((choice) => choice.metric)
  const y = useChoice((choice) => choice.against)
  const scale = useLaterChoice((choice) => choice.scale)
  const chipIds = useLaterChoice((choice) => choice.chipIds)
  const groups = useMetricGroups()
  const wide = useWide()
  const from = useData(chipsQuery)
  const words = chipsIn(m).scatter
  return (
    <Panel id="scatter" name={words.name} height={HEIGHT} from={from}>
      {({ chips }) => {
        const { drawn, missing } = pairsOf(filterChips(chips, filters), x, y)
        return {
          title: words.title(m.chip.metrics[y], m.chip.metrics[x]),
          subtitle: [words.subtitle(drawn.length), isoWords(x, y, locale)]
            .filter(Boolean)
            .join(' '),
          controls: (
            <div className={controls['inline']}>
              <Select
                quiet
                label={chipsIn(m).against}
                groups={groups}
                value={y}
                onChange={(against) => choose('changeMetric', { against })}
              />
              <ScaleControl />
            </div>
          ),
          chart:
            x === y ? (
              <p>{words.same}</p>
            ) : (
              <Later height={HEIGHT}>
                <Plot {...{ drawn, x, y, scale, chipIds, locale, wide }} />
              </Later>
            ),
          table: () => ({
            columns: [
              { key: 'chip', name: chipsIn(m).table.chip },
              { key: 'x', name: metricHead(x, locale), numeric: true },
              { key: 'y', name: metricHead(y, locale), numeric: true },
            ],
            rows: drawn.map((row) => ({
              key: row.chip.id,
              cells: [
                f.text(row.chip.shortName),
                metricCell({ chip: row.chip, metric: x, figure: row.x, locale }),
                metricCell({ chip: row.chip, metric: y, figure: row.y, locale }),
              ],
            })),
          }),
          note: (
            <>
              <MissingChips chips={missing.map(({ chip }) => chip)} />
              <Disputed
                name={m.chip.metrics[x]}
                rows={drawn.map((row) => ({ chip: row.chip, figure: row.x }))}
              />
              {x !== y && (
                <Disputed
                  name={m.chip.metrics[y]}
                  rows={drawn.map((row) => ({ chip: row.chip, figure: row.y }))}
                />
              )}
            </>
          ),
          sourceIds: drawn.flatMap((row) => [...row.x.sourceIds, ...row.y.sourceIds]),
        }
      }}
    </Panel>
  )
}

type PlotProps = {
  drawn: readonly PairRow[]
  x: MetricId
  y: MetricId
  scale: Scale
  chipIds: readonly string[]
  locale: Locale
  wide: boolean
}

function Plot({ drawn, x, y, scale, chipIds, locale, wide }: PlotProps) {
  const { m, f } = locale
  const xDomain = paddedDomain(
    drawn.map((row) => row.x.value),
    scale,
    0.1,
  )
  const yDomain = paddedDomain(
    drawn.map((row) => row.y.value),
    scale,
    0.1,
  )
  if (!xDomain || !yDomain) return <p>{chipsIn(m).scatter.none}</p>
  const lines = hasRatio(x, y) ? isoLines({ ...xDomain, scale }, { ...yDomain, scale }, LINES) : []
  return (
    <PointsChart
      title={chipsIn(m).scatter.name}
      summary={chipsIn(m).scatter.subtitle(drawn.length)}
      keysHint={m.panel.keys}
      height={HEIGHT}
      verticalGrid
      x={axisOf(x, xDomain, scale, locale)}
      y={axisOf(y, yDomain, scale, locale)}
      lines={lines.map((line) => ({
        key: String(line.ratio),
        points: line.points,
        color: 'var(--axis-line)',
        width: 1,
        dash: '4 4',
        label: f.number(line.ratio),
      }))}
      points={drawn.map((row): PointMark => {
        const strong = chipIds.includes(row.chip.id)
        return {
          key: row.chip.id,
          x: row.x.value,
          y: row.y.value,
          ...lookOf(row.chip.vendorId),
          fill: strong ? 'solid' : 'faint',
          size: strong ? 5.2 : 4.2,
          strong,
          ...((wide || strong) && { labels: labelsOf(row, drawn, chipIds, f) }),
          text: chipText(
            row.chip,
            [
              { metric: x, figure: row.x },
              { metric: y, figure: row.y },
            ],
            locale,
          ),
        }
      })}
      onChoose={(id) => choose('openChip', { view: 'chips', openChipId: id })}
    />
  )
}

/** A ratio says something where both are plain quantities; of a quotient it would be a riddle. */
const hasRatio = (x: MetricId, y: MetricId) =>
  x !== y && [x, y].every((id) => METRICS[id].from.kind === 'published')

/** What the dashed lines are: GB/s over TFLOPS is bytes per 1,000 FLOP. */
function isoWords(x: MetricId, y: MetricId, { m }: Locale): string | null {
  if (!hasRatio(x, y)) return null
  const unit = (id: MetricId) => m.chip.units[METRICS[id].unit] ?? METRICS[id].unit
  return chipsIn(m).scatter.iso(
    x === 'fp16' && y === 'memoryBandwidth_GBps'
      ? chipsIn(m).scatter.isoBytes
      : `${unit(y)} / ${unit(x)}`,
  )
}

/** Chips at one and the same point share one label, the highlighted first; the others have none. */
function labelsOf(
  row: PairRow,
  drawn: readonly PairRow[],
  chipIds: readonly string[],
  f: Locale['f'],
): readonly string[] {
  const here = drawn
    .filter((other) => other.x.value === row.x.value && other.y.value === row.y.value)
    .toSorted((a, b) => Number(chipIds.includes(b.chip.id)) - Number(chipIds.includes(a.chip.id)))
  if (here[0] !== row) return []
  const names = here.map(({ chip }) => f.text(chip.shortName))
  return names.length > 1 ? [names.join(' \u00b7 '), names[0] ?? ''] : names
}

export function axisOf(metric: MetricId, domain: Domain, scale: Scale, locale: Locale): AxisSpec {
  const title = metricHead(metric, locale)
  return {
    title: scale === 'log' ? chipsIn(locale.m).logScale(title) : title,
    domain: [domain.min, domain.max],
    scale,
    ticks: niceTicks(domain, scale),
    format: locale.f.number,
  }
}
