import { CartesianGrid, ScatterChart, XAxis, YAxis } from 'recharts'
import { ChartFrame } from './ChartFrame'
import { textWidth } from './labels'
import { RowsLayer, type RangeRow } from './RowsLayer'
import type { AxisSpec } from './types'

type Props = {
  title: string
  summary: string
  keysHint: string
  rows: readonly RangeRow[]
  /** Always from a stated start; its title stands above the rows. */
  x: AxisSpec
  onChoose?: (key: string) => void
}

const ROW = 24
/** A row with its name on a line of its own. */
const STACKED_ROW = 42
const LABEL_SIZE = 12
const MARK_ROOM = 12
/** Names may take this much of the width before they go on lines of their own. */
const MOST_FOR_NAMES = 0.52
const TOP = 22
const AXIS = 24

/** Height of the chart before its width is known: rows of one line. */
export const rowsHeight = (count: number): number => TOP + count * ROW + AXIS

const namesWidth = (rows: readonly RangeRow[]) =>
  Math.max(0, ...rows.map(({ label, aside }) => textWidth(`${label} ${aside ?? ''}`, LABEL_SIZE))) +
  MARK_ROOM

/** One quantity a row: its name, a mark that shows what kind of evidence it is, and its range. */
export function RowsChart(props: Props) {
  const { rows, x } = props
  const names = namesWidth(rows)
  return (
    <ChartFrame
      title={props.title}
      summary={props.summary}
      keysHint={props.keysHint}
      height={(width) => TOP + rows.length * (isStacked(names, width) ? STACKED_ROW : ROW) + AXIS}
      onChoose={props.onChoose}
    >
      {({ width, height }) => {
        const stacked = isStacked(names, width)
        return (
          <ScatterChart
            width={width}
            height={height}
            margin={{ top: TOP, right: 12, bottom: 0, left: 0 }}
            accessibilityLayer={false}
          >
            <CartesianGrid horizontal={false} stroke="var(--grid)" />
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
              tickSize={4}
              tickMargin={4}
              axisLine={{ stroke: 'var(--axis-line)' }}
              tickLine={{ stroke: 'var(--axis-line)' }}
            />
            <YAxis
              type="number"
              dataKey="y"
              domain={[0, rows.length]}
              width={stacked ? 8 : names}
              tick={false}
              tickLine={false}
              axisLine={{ stroke: 'var(--axis-line)', strokeWidth: 1.5 }}
            />
            <RowsLayer
              rows={rows}
              axisTitle={x.title}
              rowHeight={stacked ? STACKED_ROW : ROW}
              stacked={stacked}
              chartWidth={width}
            />
          </ScatterChart>
        )
      }}
    </ChartFrame>
  )
}

const isStacked = (names: number, width: number) => names > width * MOST_FOR_NAMES
