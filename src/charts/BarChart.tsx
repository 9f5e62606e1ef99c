import { BarsLayer, TOP } from './BarsLayer'
import { ChartFrame } from './ChartFrame'
import { textWidth } from './labels'
import { Plot } from './Plot'
import { useRowsRoom } from './room'
import type { Ink, MarkText, Shape } from './types'

export type BarRow = {
  key: string
  label: string
  value: number
  /** Span over sources, drawn as a whisker. */
  low?: number
  high?: number
  /** As printed at the bar's end. */
  printed: string
  /** Set small behind the value: "sources 752–800". */
  aside?: string
  /** Right-hand column: the multiple that is the message. */
  column?: string
  shape: Shape
  ink: Ink
  /** Highlighted rows stand in full colour, the others back. */
  strong: boolean
  text: MarkText
}

type Props = {
  title: string
  summary: string
  keysHint: string
  rows: readonly BarRow[]
  /** Above the bars, with unit. */
  axisTitle: string
  columnTitle?: string | undefined
  rowHeight?: number
  /** Room behind the longest bar for its value. */
  valueWidth?: number
  /** 1 to mark where a bar of the index chip ends. */
  reference?: number | undefined
  onChoose?: (key: string) => void
}

/** A vendor's mark before the name, and room after it. */
const MARK_WIDTH = 28
const LABEL_SIZE = 12.4
const BOTTOM = 6

/** Horizontal bars from 0, one a row, with value, range and an optional column at the right. */
export function BarChart(props: Props) {
  const { rows, valueWidth = 64, columnTitle } = props
  const height = useRowsRoom(TOP + rows.length * (props.rowHeight ?? 26) + BOTTOM)
  const rowHeight = (height - TOP - BOTTOM) / Math.max(1, rows.length)
  const labelWidth =
    MARK_WIDTH + Math.max(...rows.map((row) => textWidth(row.label, LABEL_SIZE)), 0)
  const columnWidth = columnTitle === undefined ? 0 : 76
  const largest = Math.max(...rows.map((row) => Math.max(row.value, row.high ?? 0)), 0)
  const right = valueWidth + columnWidth
  return (
    <ChartFrame
      title={props.title}
      summary={props.summary}
      keysHint={props.keysHint}
      height={height}
      onChoose={props.onChoose}
    >
      {({ width }) => (
        <Plot
          width={width}
          height={height}
          margin={{ top: TOP, bottom: BOTTOM, left: labelWidth, right }}
        >
          <BarsLayer
            {...props}
            largest={largest}
            rowHeight={rowHeight}
            labelWidth={labelWidth}
            plotWidth={Math.max(0, width - labelWidth - right)}
            chartWidth={width}
          />
        </Plot>
      )}
    </ChartFrame>
  )
}
