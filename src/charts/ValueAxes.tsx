import { memo, type ReactElement } from 'react'
import { XAxis, YAxis } from 'recharts'
import { axisTick, type AxisTickProps } from './AxisTick'
import { AxisTitles } from './Backdrop'
import { printOfAxis } from './printOfAxis'
import type { AxisSpec } from './types'

type Props = {
  x: AxisSpec
  y: AxisSpec
  /** Room for the numbers of the y axis, px. */
  yWidth: number
  /** A number under the axis where it is not plainly centred. */
  xTick?: (tick: AxisTickProps) => ReactElement
}

const AXIS_LINE = { stroke: 'var(--axis-line)', strokeWidth: 1.5 }
const TICK_LINE = { stroke: 'var(--axis-line)' }

/**
 * Two axes of values, lines and numbers alike on every chart that has them. Drawn again only when
 * they say something else: a filter changes marks far more often than scales.
 */
export const ValueAxes = memo(Axes, (old, next) => printOf(old) === printOf(next))

const printOf = ({ x, y, yWidth, xTick }: Props): string =>
  [printOfAxis(x), printOfAxis(y), yWidth, xTick !== undefined].join()

function Axes({ x, y, yWidth, xTick }: Props) {
  return (
    <>
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
        tick={xTick ?? axisTick}
        height={24}
        axisLine={AXIS_LINE}
        tickLine={TICK_LINE}
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
        width={yWidth}
        axisLine={false}
        tickLine={false}
        tickMargin={4}
        tick={axisTick}
      />
      <AxisTitles x={x.title} y={y.title} />
    </>
  )
}
