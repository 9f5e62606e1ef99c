import { memo } from 'react'
import { XAxis, YAxis } from 'recharts'
import { axisTick } from './AxisTick'
import { ChartFrame } from './ChartFrame'
import { Plot } from './Plot'
import { printOfAxis } from './printOfAxis'
import { useRowsRoom } from './room'
import { SPAN_AXIS, SPAN_NAME, SPAN_TOP, spanHeight } from './spanHeight'
import { SpanLayer } from './SpanLayer'
import type { SpanRow } from './spanTypes'
import type { AxisSpec } from './types'

type Props = {
  title: string
  summary: string
  keysHint: string
  rows: readonly SpanRow[]
  x: AxisSpec
  rowHeight: number
  /** Column of the rows' names. */
  labelWidth: number
  /** On a narrow plot the names stand over their bars, in rows that much higher. */
  stacked: boolean
  /** Where bars begin: drawn as a line. */
  reference: number
  marginRight?: number
  onChoose?: (key: string) => void
}

/** Drawn again only when it says something else, as ValueAxes. */
const Axes = memo(ValueAxis, (old, next) => printOfAxis(old.x) === printOfAxis(next.x))

function ValueAxis({ x }: { x: AxisSpec }) {
  return (
    <>
      <XAxis
        type="number"
        dataKey="x"
        domain={[...x.domain]}
        ticks={[...x.ticks]}
        tickFormatter={x.format}
        interval={0}
        niceTicks="none"
        allowDataOverflow
        height={SPAN_AXIS}
        tick={axisTick}
        tickLine={false}
        tickMargin={6}
        axisLine={false}
      />
      <YAxis type="number" dataKey="y" domain={UNIT} niceTicks="none" hide />
    </>
  )
}

const UNIT = [0, 1]

/** Horizontal spans, several a row, over one numeric axis: attribution, tornado, intervals. */
export function SpanChart(props: Props) {
  const { rows, x, rowHeight, labelWidth, stacked, reference, marginRight = 24 } = props
  const height = useRowsRoom(spanHeight(rows.length, rowHeight, stacked))
  return (
    <ChartFrame
      title={props.title}
      summary={props.summary}
      keysHint={props.keysHint}
      height={height}
      onChoose={props.onChoose}
    >
      {({ width }) => {
        return (
          <Plot
            width={width}
            height={height}
            margin={{
              top: SPAN_TOP,
              right: marginRight,
              bottom: 0,
              left: stacked ? 0 : labelWidth,
            }}
          >
            <Axes x={x} />
            <SpanLayer
              rows={rows}
              ticks={x.ticks}
              axisTitle={x.title}
              reference={reference}
              nameRoom={stacked ? SPAN_NAME : 0}
              chartWidth={width}
            />
          </Plot>
        )
      }}
    </ChartFrame>
  )
}
