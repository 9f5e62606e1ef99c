import { CartesianGrid, ScatterChart, XAxis, YAxis } from 'recharts'
import { ChartFrame } from './ChartFrame'
import { layRows } from './rowLayout'
import { RowsLayer, type RangeRow } from './RowsLayer'
import { TICK } from './tick'
import type { AxisSpec } from './types'

type Props = {
  title: string
  summary: string
  keysHint: string
  rows: readonly RangeRow[]
  /** Its title stands above the rows. */
  x: AxisSpec
  onChoose?: (key: string) => void
}

/** Left of the plot where names stand above it: half a mark. */
const INSET = 8
const TOP = 22
const AXIS = 24

/** One quantity a row: its name, a mark that shows what kind of evidence it is, and its range. */
export function RowsChart(props: Props) {
  const { rows, x } = props
  return (
    <ChartFrame
      title={props.title}
      summary={props.summary}
      keysHint={props.keysHint}
      height={(width) => TOP + layRows(rows, width).height + AXIS}
      onChoose={props.onChoose}
    >
      {({ width, height }) => {
        const layout = layRows(rows, width)
        const above = layout.names === null
        return (
          <ScatterChart
            width={width}
            height={height}
            margin={{ top: TOP, right: 12, bottom: 0, left: 0 }}
            accessibilityLayer={false}
          >
            <CartesianGrid horizontal={false} syncWithTicks stroke="var(--grid)" />
            <XAxis
              type="number"
              dataKey="x"
              domain={[...x.domain]}
              scale={x.scale}
              ticks={[...x.ticks]}
              tickFormatter={x.format}
              interval={0}
              allowDataOverflow
              height={AXIS}
              tick={TICK}
              tickSize={4}
              tickMargin={4}
              axisLine={{ stroke: 'var(--axis-line)' }}
              tickLine={{ stroke: 'var(--axis-line)' }}
            />
            <YAxis
              type="number"
              dataKey="y"
              domain={[0, 1]}
              width={layout.names ?? INSET}
              tick={false}
              tickLine={false}
              axisLine={above ? false : { stroke: 'var(--axis-line)', strokeWidth: 1.5 }}
            />
            <RowsLayer rows={rows} layout={layout} axisTitle={x.title} chartWidth={width} />
          </ScatterChart>
        )
      }}
    </ChartFrame>
  )
}
