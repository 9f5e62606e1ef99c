import type { ReactElement } from 'react'
import { XAxis, YAxis } from 'recharts'
import { AxisTitles } from './Backdrop'
import { TICK } from './tick'
import type { AxisSpec } from './types'
import { useSame } from './useSame'

type Tick = { x?: number | string; y?: number | string; payload?: { value: number } }

type Props = {
  x: AxisSpec
  y: AxisSpec
  /** Room for the numbers of the y axis, px. */
  yWidth: number
  /** A number under the axis where it is not plainly centred. */
  xTick?: (tick: Tick) => ReactElement
}

const AXIS_LINE = { stroke: 'var(--axis-line)', strokeWidth: 1.5 }
const TICK_LINE = { stroke: 'var(--axis-line)' }

/** Two axes of values, lines and numbers alike on every chart that has them. */
export function ValueAxes({ x, y, yWidth, xTick }: Props) {
  const ranges = useSame({
    x: { domain: [...x.domain], ticks: [...x.ticks] },
    y: { domain: [...y.domain], ticks: [...y.ticks] },
  })
  return (
    <>
      <XAxis
        type="number"
        dataKey="x"
        domain={ranges.x.domain}
        scale={x.scale}
        ticks={ranges.x.ticks}
        tickFormatter={x.format}
        interval={0}
        allowDataOverflow
        tickSize={4}
        tickMargin={4}
        tick={xTick ?? TICK}
        height={24}
        axisLine={AXIS_LINE}
        tickLine={TICK_LINE}
      />
      <YAxis
        type="number"
        dataKey="y"
        domain={ranges.y.domain}
        scale={y.scale}
        ticks={ranges.y.ticks}
        tickFormatter={y.format}
        interval={0}
        allowDataOverflow
        width={yWidth}
        axisLine={false}
        tickLine={false}
        tickMargin={4}
        tick={TICK}
      />
      <AxisTitles x={x.title} y={y.title} />
    </>
  )
}
