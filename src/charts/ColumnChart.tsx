import type { ReactNode } from 'react'
import { CartesianGrid, XAxis, YAxis } from 'recharts'
import { axisTick } from './AxisTick'
import { AxisTitles } from './Backdrop'
import type { SeriesBreak } from './BreakLine'
import { ChartFrame } from './ChartFrame'
import { ColumnsLayer, type Column } from './ColumnsLayer'
import { Plot } from './Plot'
import { useRoom } from './room'
import { eventsRoom } from './eventsRoom'
import type { AxisSpec } from './types'

type Props = {
  title: string
  summary: string
  keysHint: string
  height: number
  columns: readonly Column[]
  y: AxisSpec
  /** Where one series ends and another begins that must not be joined to it. */
  seriesBreak?: SeriesBreak | null
  /** Written across columns of which nothing is known. */
  noData: string
  /** Events over the periods: under the columns, with room of their own over the plot. */
  overlay?: ReactNode
  onChoose?: (key: string) => void
}

/** Room above the plot: axis title, and the words on both sides of a break. */
const TOP = 28
const BREAK_ROOM = 22

/** Upright bars from 0 over a row of periods; several bars of a period stand side by side. */
export function ColumnChart(props: Props) {
  const lift = eventsRoom(props.overlay)
  const room = useRoom(props.height + lift)
  const { columns, y, seriesBreak = null } = props
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
            top: TOP + (seriesBreak ? BREAK_ROOM : 0) + lift,
            right: 8,
            bottom: 4,
            left: 0,
          }}
        >
          <CartesianGrid vertical={false} syncWithTicks stroke="var(--grid)" />
          <XAxis
            type="number"
            dataKey="x"
            domain={[-0.5, columns.length - 0.5]}
            allowDataOverflow
            niceTicks="none"
            tick={false}
            tickLine={false}
            height={columns.some(({ tickUnder }) => tickUnder !== undefined) ? 35 : 20}
            axisLine={{ stroke: 'var(--axis-line)', strokeWidth: 1.5 }}
          />
          <YAxis
            type="number"
            dataKey="y"
            domain={[...y.domain]}
            ticks={[...y.ticks]}
            niceTicks="none"
            tickFormatter={y.format}
            tick={axisTick}
            interval={0}
            allowDataOverflow
            width={40}
            axisLine={false}
            tickLine={false}
            tickMargin={4}
          />
          <AxisTitles x="" y={y.title} />
          {props.overlay}
          <ColumnsLayer
            columns={columns}
            seriesBreak={seriesBreak}
            lift={lift}
            noData={props.noData}
          />
        </Plot>
      )}
    </ChartFrame>
  )
}
