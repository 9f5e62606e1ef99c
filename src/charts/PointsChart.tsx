import type { ReactNode } from 'react'
import { ChartFrame } from './ChartFrame'
import { PointsLayer, type PointMark } from './PointsLayer'
import { Backdrop, type Bound } from './Backdrop'
import { DifferenceLayer, type Difference } from './DifferenceLayer'
import { eventsRoom } from './eventsRoom'
import { EndLabels, type EndLabel } from './EndLabels'
import { BracketsLayer, type BracketSpec } from './BracketsLayer'
import { LinesLayer, type BandSpec, type LineSpec } from './LinesLayer'
import { OnScales, Plot } from './Plot'
import { useRoom } from './room'
import type { AxisSpec } from './types'
import { ValueAxes, X_AXIS_ROOM } from './ValueAxes'

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
  /** Events over the axis of time: under the marks, with room of their own over the plot. */
  overlay?: ReactNode
  onChoose?: (key: string) => void
}

/** Room for the numbers of the y axis, px. */
const Y_AXIS_ROOM = { compact: 36, wide: 44 }

/** Points over two numeric axes, with lines, bands and a tinted ground where asked for. */
export function PointsChart(props: PointsChartProps) {
  const { x, y, points, lines = [], bands = [], brackets = [], bound, marginRight = 16 } = props
  const lift = eventsRoom(props.overlay)
  const room = useRoom(props.height + lift)
  const top = (props.compact ? 20 : 28) + (bound ? 16 : 0) + lift
  const margin = {
    top,
    right: marginRight,
    bottom: X_AXIS_ROOM + (x.title === '' ? 0 : 20),
    left: props.compact ? Y_AXIS_ROOM.compact : Y_AXIS_ROOM.wide,
  }
  return (
    <ChartFrame
      title={props.title}
      summary={props.summary}
      keysHint={props.keysHint}
      height={room}
      onChoose={props.onChoose}
    >
      {({ width, height }) => (
        <Plot width={width} height={height} margin={margin}>
          <OnScales>
            <Backdrop bound={bound} lift={lift} />
          </OnScales>
          <ValueAxes x={x} y={y} verticalGrid={props.verticalGrid === true} />
          <OnScales>
            {props.overlay}
            <DifferenceLayer difference={props.difference} />
            <LinesLayer lines={lines} bands={bands} avoid={points} />
            <EndLabels labels={props.ends ?? []} />
            <BracketsLayer brackets={brackets} />
            <PointsLayer points={points} bandGround={bound?.from} />
          </OnScales>
        </Plot>
      )}
    </ChartFrame>
  )
}
