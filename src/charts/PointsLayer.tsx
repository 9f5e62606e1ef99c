import { use, useLayoutEffect } from 'react'
import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts'
import { ActiveMark } from './activeMark'
import { dodge } from './dodge'
import type { Box, Side } from './labels'
import { MarkLabel } from './MarkLabel'
import { strokeOf } from './markStroke'
import { pointLabels, type PlacedPoint } from './pointLabels'
import { shapePath } from './shapes'
import type { Ink, MarkFill, MarkText, Shape } from './types'

export type PointMark = {
  key: string
  x: number
  y: number
  /** Range in y, drawn as a bar with ends. */
  low?: number
  high?: number
  /** Only the range was published: its bar is the mark, with nothing in its middle unless it is too low to be seen. */
  rangeOnly?: boolean
  /** Moves the mark sideways, px; set where marks of one date may be moved apart. */
  shift?: number
  shape: Shape
  fill: MarkFill
  ink: Ink
  size?: number
  /** Its name on the plot, the best first, then shorter ones for where room is scarce. */
  labels?: readonly string[]
  /** Named in heavier type, and placed before the others. */
  strong?: boolean
  /** Drawn with the accent line that marks a number of the article. */
  underlined?: boolean
  sides?: readonly Side[]
  text: MarkText
}

const RADIUS = 4.6

/** All marks of a chart and their labels, drawn from the chart's own scales. */
export function PointsLayer({
  points,
  bandGround,
  avoid = [],
}: {
  points: readonly PointMark[]
  bandGround?: number | undefined
  /** Words already on the plot, px, that no label may touch. */
  avoid?: readonly Box[]
}) {
  const scaleX = useXAxisScale()
  const scaleY = useYAxisScale()
  const plot = usePlotArea()
  const { activeKey, register } = use(ActiveMark)
  const placed: PlacedPoint[] =
    scaleX && scaleY
      ? dodge(
          points.map((point) => ({
            ...point,
            px: Number(scaleX(point.x)) + (point.shift ?? 0),
            py: Number(scaleY(point.y)),
            r: point.size ?? RADIUS,
          })),
        )
      : []
  useLayoutEffect(() => {
    register(placed.map(({ key, px, py, text }) => ({ key, x: px, y: py, text })))
  })
  if (!plot || !scaleY || !scaleX) return null
  const heightOf = (value: number) => Number(scaleY(value))
  const groundEdge = bandGround === undefined ? Infinity : Number(scaleX(bandGround))
  // No label may cross the edge of the ground: its sides are two kinds of knowledge.
  const edge = { x: groundEdge - 1, y: plot.y, width: 2, height: plot.height }
  const labels = new Map(
    pointLabels(placed, plot, scaleY, [...avoid, edge]).map((label) => [label.key, label]),
  )

  return (
    <g>
      {placed.map((point) => (
        <Range key={point.key} point={point} heightOf={heightOf} />
      ))}
      {paintOrder(placed.filter((point) => hasCentre(point, heightOf))).map((point) => (
        <path
          key={point.key}
          className="mark"
          data-key={point.key}
          d={shapePath(point.shape, point.px, point.py, point.r)}
          {...strokeOf(point)}
        />
      ))}
      {placed.map((point) => {
        const label = labels.get(point.key)
        return (
          label && (
            <MarkLabel
              key={point.key}
              point={point}
              label={label}
              halo={label.x > groundEdge ? 'var(--proj)' : 'var(--surface)'}
            />
          )
        )
      })}
      {placed.map(
        (point) =>
          point.key === activeKey && (
            <circle
              key={point.key}
              cx={point.px}
              cy={point.py}
              r={point.r + 5}
              fill="none"
              stroke="var(--accent)"
              strokeWidth={2}
            />
          ),
      )}
    </g>
  )
}

/** What is named in heavier type is painted last: no other mark of its spot may hide it. */
const paintOrder = (points: readonly PlacedPoint[]): readonly PlacedPoint[] =>
  points.toSorted((a, b) => Number(a.strong === true) - Number(b.strong === true))

type HeightOf = (value: number) => number

/** A bar lower than a mark would be lost under the lines that start from it: it is drawn as a mark. */
function hasCentre({ rangeOnly, low, high, r }: PlacedPoint, heightOf: HeightOf): boolean {
  const isBar = rangeOnly === true && low !== undefined && high !== undefined
  return !isBar || heightOf(low) - heightOf(high) < 2 * r
}

function Range({ point, heightOf }: { point: PlacedPoint; heightOf: HeightOf }) {
  if (point.low === undefined || point.high === undefined) return null
  const top = heightOf(point.high)
  const bottom = heightOf(point.low)
  const centred = hasCentre(point, heightOf)
  return (
    <path
      d={`M${point.px - 4} ${top}h8M${point.px} ${top}V${bottom}M${point.px - 4} ${bottom}h8`}
      fill="none"
      stroke={point.ink.mark}
      {...(centred ? {} : { className: 'mark', 'data-key': point.key })}
      strokeWidth={centred ? 1.75 : 2.5}
      strokeDasharray={point.fill === 'dashed' ? '2 2' : undefined}
    />
  )
}
