import { CartesianGrid } from 'recharts'
import { axisTick, type AxisTickProps } from './AxisTick'
import { ChartFrame } from './ChartFrame'
import { DragLine } from './DragLine'
import { MapMarks } from './MapMarks'
import type { DragSpec, PlotText, RegionSpec, SpanSpec } from './mapTypes'
import { Plot } from './Plot'
import type { PointMark } from './PointsLayer'
import { RegionsLayer, SpansLayer } from './RegionsLayer'
import { RUG_ROOM, RugLayer } from './RugLayer'
import { useRoom } from './room'
import type { AxisSpec } from './types'
import { ValueAxes } from './ValueAxes'

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

/** A number under the axis; at either end of the plot it leans inwards, so that nothing sticks out. */
const tickOf = ({ domain: [min, max] }: AxisSpec) =>
  function tick(props: AxisTickProps) {
    const value = props.payload?.value ?? Number.NaN
    return axisTick({
      ...props,
      textAnchor: value === min ? 'start' : value === max ? 'end' : 'middle',
    })
  }

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
          margin={{ top: 58, right: 10, bottom: 20 + (rug ? RUG_ROOM : 0), left: 0 }}
        >
          <RegionsLayer regions={props.regions} />
          <CartesianGrid vertical={false} stroke="var(--grid)" />
          <ValueAxes x={x} y={y} yWidth={52} xTick={tickOf(x)} />
          <SpansLayer spans={props.spans} />
          <MapMarks {...props} />
          {rug && <RugLayer {...rug} />}
          {drags.map((spec) => (
            <DragLine key={spec.axis} spec={spec} />
          ))}
        </Plot>
      )}
    </ChartFrame>
  )
}
