import { ChartFrame } from './ChartFrame'
import { DragLine } from './DragLine'
import { MapMarks } from './MapMarks'
import type { DragSpec, PlotText, RegionSpec, SpanSpec } from './mapTypes'
import { OnScales, Plot } from './Plot'
import type { PointMark } from './PointsLayer'
import { RegionsLayer, SpansLayer } from './RegionsLayer'
import { RUG_ROOM, RugLayer } from './RugLayer'
import { useRoom } from './room'
import type { AxisSpec } from './types'
import { ValueAxes, X_AXIS_ROOM } from './ValueAxes'

type Props = {
  title: string
  summary: string
  keysHint: string
  height: number
  x: AxisSpec
  y: AxisSpec
  regions: readonly RegionSpec[]
  texts: readonly PlotText[]
  spans: readonly SpanSpec[]
  points: readonly PointMark[]
  rug?: { title: string; marks: readonly Omit<PointMark, 'y'>[]; named: boolean } | undefined
  drags: readonly DragSpec[]
  onChoose?: ((key: string) => void) | undefined
}

/** Room for the numbers of the y axis, px. */
const Y_AXIS_ROOM = 52

/** Marks over a plane cut into regions, with lines that the reader can move. */
export function MapChart(props: Props) {
  const room = useRoom(props.height)
  const { x, y, rug, drags } = props
  return (
    <ChartFrame
      title={props.title}
      summary={props.summary}
      keysHint={props.keysHint}
      height={room}
      onChoose={props.onChoose}
    >
      {({ width, height }) => (
        <Plot
          width={width}
          height={height}
          margin={{
            top: 58,
            right: 10,
            bottom: X_AXIS_ROOM + 20 + (rug ? RUG_ROOM : 0),
            left: Y_AXIS_ROOM,
          }}
        >
          <OnScales>
            <RegionsLayer regions={props.regions} />
          </OnScales>
          <ValueAxes x={x} y={y} leaning />
          <OnScales>
            <SpansLayer spans={props.spans} />
            <MapMarks {...props} />
            {rug && <RugLayer {...rug} />}
            {drags.map((spec) => (
              <DragLine key={spec.axis} spec={spec} />
            ))}
          </OnScales>
        </Plot>
      )}
    </ChartFrame>
  )
}
