import { CartesianGrid, ScatterChart, XAxis, YAxis } from 'recharts'
import { ChartFrame } from './ChartFrame'
import { PointsLayer, type PointMark } from './PointsLayer'
import { AxisTitles, Backdrop, type Bound } from './Backdrop'
import { DifferenceLayer, type Difference } from './DifferenceLayer'
import { EndLabels, type EndLabel } from './EndLabels'
import { BracketsLayer, type BracketSpec } from './BracketsLayer'
import { LinesLayer, type BandSpec, type LineSpec } from './LinesLayer'
import { TICK } from './tick'
import type { AxisSpec } from './types'

export type PointsChartProps = {
  title: string
  summary: string
  keysHint: string
  height: number
  x: AxisSpec
  y: AxisSpec
  points: readonly PointMark[]
  lines?: readonly LineSpec[]
  bands?: readonly BandSpec[]
  brackets?: readonly BracketSpec[]
  /** A ground that begins at an x value, with words on either side of its edge. */
  bound?: Bound | undefined
  /** The room between two lines, hatched. */
  difference?: Difference | undefined
  /** Names at the ends of lines. */
  ends?: readonly EndLabel[]
  /** Room on the right for labels at the ends of lines. */
  marginRight?: number
  verticalGrid?: boolean
  /** A small multiple: fewer words round the plot. */
  compact?: boolean
  onChoose?: (key: string) => void
}

/** As an attribute it loses to no style sheet and goes with the picture when it is exported. */

/** Points over two numeric axes, with lines, bands and a tinted ground where asked for. */
export function PointsChart(props: PointsChartProps) {
  const { x, y, points, lines = [], bands = [], brackets = [], bound, marginRight = 16 } = props
  const top = (props.compact ? 20 : 28) + (bound ? 16 : 0)
  return (
    <ChartFrame
      title={props.title}
      summary={props.summary}
      keysHint={props.keysHint}
      height={props.height}
      onChoose={props.onChoose}
    >
      {({ width, height }) => (
        <ScatterChart
          width={width}
          height={height}
          margin={{ top, right: marginRight, bottom: x.title === '' ? 0 : 20, left: 0 }}
          accessibilityLayer={false}
        >
          <Backdrop bound={bound} />
          <CartesianGrid vertical={props.verticalGrid ?? false} stroke="var(--grid)" />
          <XAxis
            type="number"
            dataKey="x"
            domain={[...x.domain]}
            scale={x.scale}
            ticks={[...x.ticks]}
            tickFormatter={x.format}
            interval={0}
            allowDataOverflow
            tickSize={4}
            tickMargin={4}
            tick={TICK}
            height={24}
            axisLine={{ stroke: 'var(--axis-line)', strokeWidth: 1.5 }}
            tickLine={{ stroke: 'var(--axis-line)' }}
          />
          <YAxis
            type="number"
            dataKey="y"
            domain={[...y.domain]}
            scale={y.scale}
            ticks={[...y.ticks]}
            tickFormatter={y.format}
            interval={0}
            allowDataOverflow
            width={props.compact ? 36 : 44}
            axisLine={false}
            tickLine={false}
            tickMargin={4}
            tick={TICK}
          />
          <AxisTitles x={x.title} y={y.title} />
          <DifferenceLayer difference={props.difference} />
          <LinesLayer lines={lines} bands={bands} avoid={points} />
          <EndLabels labels={props.ends ?? []} />
          <BracketsLayer brackets={brackets} />
          <PointsLayer points={points} bandGround={bound?.from} />
        </ScatterChart>
      )}
    </ChartFrame>
  )
}
