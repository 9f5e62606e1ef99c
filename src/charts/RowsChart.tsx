import { CartesianGrid, XAxis, YAxis } from 'recharts'
import { axisTick } from './AxisTick'
import { ChartFrame } from './ChartFrame'
import { textWidth } from './labels'
import { Plot } from './Plot'
import { AXIS, layRows, rowsChartHeight, TOP } from './rowLayout'
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
/** Between two numbers of the axis, at least. */
const GAP = 16

/** As many of an axis' numbers as stand apart in the room there is. */
function thinned({ ticks, format }: AxisSpec, room: number): number[] {
  const widest = Math.max(0, ...ticks.map((tick) => textWidth(format(tick), TICK.fontSize)))
  const most = Math.max(2, Math.floor(room / (widest + GAP)))
  const step = Math.ceil(ticks.length / most)
  return ticks.filter((_, at) => at % step === 0)
}

/** One quantity a row: its name, a mark that shows what kind of evidence it is, and its range. */
export function RowsChart(props: Props) {
  const { rows, x } = props
  return (
    <ChartFrame
      title={props.title}
      summary={props.summary}
      keysHint={props.keysHint}
      height={(width) => rowsChartHeight(rows, width)}
      onChoose={props.onChoose}
    >
      {({ width, height }) => {
        const layout = layRows(rows, width)
        const above = layout.names === null
        return (
          <Plot width={width} height={height} margin={{ top: TOP, right: 12, bottom: 0, left: 0 }}>
            <CartesianGrid horizontal={false} syncWithTicks stroke="var(--grid)" />
            <XAxis
              type="number"
              dataKey="x"
              domain={[...x.domain]}
              scale={x.scale}
              ticks={thinned(x, width - (layout.names ?? INSET))}
              tickFormatter={x.format}
              interval={0}
              niceTicks="none"
              allowDataOverflow
              height={AXIS}
              tick={axisTick}
              tickSize={4}
              tickMargin={4}
              axisLine={{ stroke: 'var(--axis-line)' }}
              tickLine={{ stroke: 'var(--axis-line)' }}
            />
            <YAxis
              type="number"
              dataKey="y"
              domain={[0, 1]}
              niceTicks="none"
              width={layout.names ?? INSET}
              tick={false}
              tickLine={false}
              axisLine={above ? false : { stroke: 'var(--axis-line)', strokeWidth: 1.5 }}
            />
            <RowsLayer rows={rows} layout={layout} axisTitle={x.title} chartWidth={width} />
          </Plot>
        )
      }}
    </ChartFrame>
  )
}
