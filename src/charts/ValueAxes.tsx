import { memo } from 'react'
import { usePlotArea, useXAxisScale, useYAxisScale, XAxis, YAxis } from 'recharts'
import { AxisTitles } from './Backdrop'
import { NextStep } from './Plot'
import { printOfAxis } from './printOfAxis'
import { TICK } from './tick'
import type { AxisSpec } from './types'

/** Between a line of the axis and the numbers beyond it, px: under the plot, and left of it. */
const UNDER = 8
const BESIDE = 10
const TICK_LENGTH = 4
/** Room that the numbers of the x axis take under the plot, px. */
export const X_AXIS_ROOM = 24

type Props = {
  x: AxisSpec
  y: AxisSpec
  /** Lines across the plot at the numbers of the x axis too. */
  verticalGrid?: boolean
  /** The first and the last number of the x axis lean inwards, so that nothing sticks out. */
  leaning?: boolean
}

/**
 * Two axes of values with their grid, lines and numbers alike on every chart that has them. Drawn
 * again only when they say something else: a filter changes marks far more often than scales.
 *
 * Recharts keeps the scales; the drawing is ours. Its own axes measure each number in the page and
 * come through layers that are each told of one by one, which took most of the time that a chart
 * needs to appear. The chart's margin has to hold their room.
 */
export const ValueAxes = memo(Axes, (old, next) => printOf(old) === printOf(next))

const printOf = ({ x, y, verticalGrid, leaning }: Props): string =>
  [printOfAxis(x), printOfAxis(y), verticalGrid, leaning].join()

/** An axis of Recharts that keeps a scale, and neither draws nor looks for round numbers. */
const SCALE = { hide: true, type: 'number', niceTicks: 'none', allowDataOverflow: true } as const

function Axes(props: Props) {
  const { x, y } = props
  return (
    <>
      <XAxis {...SCALE} dataKey="x" domain={[...x.domain]} scale={x.scale} />
      <NextStep>
        <YAxis {...SCALE} dataKey="y" domain={[...y.domain]} scale={y.scale} />
      </NextStep>
      <DrawnAxes {...props} />
      <AxisTitles x={x.title} y={y.title} />
    </>
  )
}

/**
 * A change of scale reaches the numbers one render before the scale itself: what has no place yet
 * (0 on a logarithmic axis) waits.
 */
const placed = (ticks: readonly number[], scale: (value: number) => number | undefined) =>
  ticks.map((tick) => ({ tick, at: Number(scale(tick)) })).filter(({ at }) => Number.isFinite(at))

function DrawnAxes({ x, y, verticalGrid = false, leaning = false }: Props) {
  const plot = usePlotArea()
  const scaleX = useXAxisScale()
  const scaleY = useYAxisScale()
  if (!plot || !scaleX || !scaleY) return null
  const right = plot.x + plot.width
  const bottom = plot.y + plot.height
  const [first, last] = x.domain
  const anchorOf = (tick: number) =>
    !leaning ? 'middle' : tick === first ? 'start' : tick === last ? 'end' : 'middle'
  const columns = placed(x.ticks, scaleX)
  const rows = placed(y.ticks, scaleY)
  return (
    <>
      <g stroke="var(--grid)">
        {rows.map(({ tick, at }) => (
          <line key={tick} x1={plot.x} x2={right} y1={at} y2={at} />
        ))}
        {verticalGrid &&
          columns.map(({ tick, at }) => (
            <line key={tick} x1={at} x2={at} y1={plot.y} y2={bottom} />
          ))}
      </g>
      <g stroke="var(--axis-line)">
        <line x1={plot.x} x2={right} y1={bottom} y2={bottom} strokeWidth={1.5} />
        {columns.map(({ tick, at }) => (
          <line key={tick} x1={at} x2={at} y1={bottom} y2={bottom + TICK_LENGTH} />
        ))}
      </g>
      <g {...TICK}>
        {columns.map(({ tick, at }) => (
          <text key={tick} x={at} y={bottom + UNDER} dy="0.71em" textAnchor={anchorOf(tick)}>
            {x.format(tick)}
          </text>
        ))}
        {rows.map(({ tick, at }) => (
          <text key={tick} x={plot.x - BESIDE} y={at} dy="0.355em" textAnchor="end">
            {y.format(tick)}
          </text>
        ))}
      </g>
    </>
  )
}
