import type { PointMark } from '@/charts/PointsLayer'
import { isoLines } from '@/domain/chips/isoLines'
import type { MetricId } from '@/domain/chips/metrics'
import type { PairRow } from '@/domain/chips/rows'
import type { Scale } from '@/domain/choices'
import { paddedDomain } from '@/domain/scale'
import type { Locale } from '@/i18n/locale'
import { chipsIn } from '@/i18n/views/chips'
import { choose } from '@/state/store'
import { chipText } from './chipRows'
import { hasRatio } from './hasRatio'
import { lookOf } from './ink'
import { PointsChart } from './lazyCharts'
import { metricAxis } from './metricAxis'

const LINES = 6

type PlotProps = {
  drawn: readonly PairRow[]
  x: MetricId
  y: MetricId
  scale: Scale
  chipIds: readonly string[]
  locale: Locale
  wide: boolean
  height: number
}

/** Chips as points, with lines of equal ratio where a ratio says something. */
export function ScatterPlot({ drawn, x, y, scale, chipIds, locale, wide, height }: PlotProps) {
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
      height={height}
      verticalGrid
      x={metricAxis(x, xDomain, scale, locale)}
      y={metricAxis(y, yDomain, scale, locale)}
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
