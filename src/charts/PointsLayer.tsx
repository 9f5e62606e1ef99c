import { use, useLayoutEffect } from 'react'
import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts'
import { ActiveMark } from './activeMark'
import { dodge } from './dodge'
import {
  markBox,
  placeLabels,
  SIDES,
  textWidth,
  type Box,
  type PlacedLabel,
  type Side,
} from './labels'
import { strokeOf } from './markStroke'
import { shapePath } from './shapes'
import type { Ink, MarkFill, MarkText, Shape } from './types'

export type PointMark = {
  key: string
  x: number
  y: number
  /** Range in y, drawn as a bar with ends. */
  low?: number
  high?: number
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

type Placed = PointMark & { px: number; py: number; r: number }

const RADIUS = 4.6
const LABEL_SIZE = 12
/** Heavier type runs wider. */
const STRONG = 1.06

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
  const placed: Placed[] =
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
  const groundEdge = bandGround === undefined ? Infinity : Number(scaleX(bandGround))
  // No label may cross the edge of the ground: its sides are two kinds of knowledge.
  const edge = { x: groundEdge - 1, y: plot.y, width: 2, height: plot.height }
  const labels = new Map(
    labelsOf(placed, plot, scaleY, [...avoid, edge]).map((label) => [label.key, label]),
  )

  return (
    <g>
      {placed.map((point) => (
        <Range key={point.key} point={point} scaleY={(value) => Number(scaleY(value))} />
      ))}
      {placed.map((point) => (
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

function labelsOf(
  placed: readonly Placed[],
  plot: Box,
  scaleY: (value: number) => unknown,
  avoid: readonly Box[],
) {
  const wishes = placed.flatMap(({ key, px, py, r, labels, strong, underlined, sides }) =>
    labels === undefined
      ? []
      : [
          {
            key,
            x: px,
            y: py,
            r,
            texts: labels,
            fontSize: LABEL_SIZE * (strong ? STRONG : 1),
            sides: sides ?? SIDES,
            rank: underlined === true ? 2 : strong === true ? 1 : 0,
          },
        ],
  )
  const inOrder = [...wishes].sort((a, b) => b.rank - a.rank)
  const ofMarks = placed.flatMap((p) => [
    markBox(p.px, p.py, p.r),
    ...(p.low === undefined || p.high === undefined
      ? []
      : [
          {
            x: p.px - 4,
            y: Number(scaleY(p.high)),
            width: 8,
            height: Number(scaleY(p.low)) - Number(scaleY(p.high)),
          },
        ]),
  ])
  const room = { x: plot.x, y: plot.y - 6, width: plot.width + 8, height: plot.height + 8 }
  return placeLabels(inOrder, [...avoid, ...ofMarks], room)
}

function Range({ point, scaleY }: { point: Placed; scaleY: (value: number) => number }) {
  if (point.low === undefined || point.high === undefined) return null
  const top = scaleY(point.high)
  const bottom = scaleY(point.low)
  return (
    <path
      d={`M${point.px - 4} ${top}h8M${point.px} ${top}V${bottom}M${point.px - 4} ${bottom}h8`}
      fill="none"
      stroke={point.ink.mark}
      strokeWidth={1.75}
      strokeDasharray={point.fill === 'dashed' ? '2 2' : undefined}
    />
  )
}

function MarkLabel({ point, label, halo }: { point: Placed; label: PlacedLabel; halo: string }) {
  return (
    <>
      {point.underlined === true && <NumberLine label={label} />}
      <text
        x={label.x}
        y={label.y}
        textAnchor={label.anchor}
        fontSize={12}
        fontWeight={point.strong ? 'var(--weight-strong)' : undefined}
        fill={point.ink.text}
        stroke={halo}
        strokeWidth={4}
        strokeLinejoin="round"
        paintOrder="stroke"
      >
        {label.text}
      </text>
    </>
  )
}

/** A line under the number that a label begins with. */
function NumberLine({ label }: { label: PlacedLabel }) {
  const { text } = label
  const number = text.split(' ')[0] ?? ''
  const width = textWidth(number, LABEL_SIZE)
  const whole = textWidth(text, LABEL_SIZE)
  const start = { start: label.x, end: label.x - whole, middle: label.x - whole / 2 }[label.anchor]
  return (
    <line
      x1={start}
      x2={start + width}
      y1={label.y + 4}
      y2={label.y + 4}
      stroke="var(--accent)"
      strokeWidth={2}
    />
  )
}
