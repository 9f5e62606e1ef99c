import { Fragment, use, useLayoutEffect } from 'react'
import { usePlotArea, useXAxisScale } from 'recharts'
import { ActiveMark } from './activeMark'
import { textWidth } from './labels'
import { strokeOf } from './markStroke'
import { shapePath } from './shapes'
import type { Ink, MarkFill, MarkText, Shape } from './types'

export type RangeRow = {
  key: string
  label: string
  /** Behind the name, set back: a date, an edition. */
  aside?: string
  value: number
  /** Published range, drawn as a bar with ends. */
  low?: number
  high?: number
  /** The value is only a limit: an arrow points to where the truth may lie. */
  open?: 'up' | 'down'
  printed: string
  shape: Shape
  fill: MarkFill
  ink: Ink
  strong?: boolean
  text: MarkText
}

type Props = {
  rows: readonly RangeRow[]
  axisTitle: string
  rowHeight: number
  stacked: boolean
  chartWidth: number
}

const RADIUS = 4.6
const LABEL_SIZE = 12
const ARROW = 16

export function RowsLayer({ rows, axisTitle, rowHeight, stacked, chartWidth }: Props) {
  const scaleX = useXAxisScale()
  const plot = usePlotArea()
  const { activeKey, register } = use(ActiveMark)
  const xOf = (value: number) => Number(scaleX?.(value))
  const placed =
    scaleX && plot
      ? rows.map((row, at) => ({
          row,
          x: xOf(row.value),
          top: plot.y + at * rowHeight,
          y: plot.y + (at + (stacked ? 0.7 : 0.5)) * rowHeight,
        }))
      : []
  useLayoutEffect(() => {
    register(
      placed.map(({ row, x, y, top }) => ({
        key: row.key,
        x,
        y,
        hit: { x: 0, y: top, width: chartWidth, height: rowHeight },
        text: row.text,
      })),
    )
  })
  if (!plot || !scaleX) return null
  return (
    <g fontSize={LABEL_SIZE}>
      <text x={stacked ? 0 : plot.x} y={14} fill="var(--muted)">
        {axisTitle}
      </text>
      {placed.map(({ row, x, y, top }) => (
        <Fragment key={row.key}>
          {row.key === activeKey && (
            <rect
              x={0}
              y={top}
              width={chartWidth}
              height={rowHeight}
              fill="var(--text)"
              fillOpacity={0.06}
            />
          )}
          <text x={0} y={stacked ? top + 15 : y + 4} fill="var(--text)">
            <tspan fontWeight={row.strong ? 'var(--weight-strong)' : undefined}>{row.label}</tspan>
            {row.aside !== undefined && <tspan fill="var(--muted)"> {row.aside}</tspan>}
          </text>
          <line x1={plot.x} x2={x} y1={y} y2={y} stroke="var(--rule)" strokeDasharray="1 3" />
          <Range row={row} y={y} xOf={xOf} />
          <path
            className="mark"
            data-key={row.key}
            d={shapePath(row.shape, x, y, RADIUS)}
            {...strokeOf(row)}
          />
          <Printed row={row} y={y} xOf={xOf} right={chartWidth} />
        </Fragment>
      ))}
    </g>
  )
}

function Range({ row, y, xOf }: { row: RangeRow; y: number; xOf: (value: number) => number }) {
  const x = xOf(row.value)
  const parts: string[] = []
  if (row.low !== undefined && row.high !== undefined)
    parts.push(`M${xOf(row.low)} ${y - 4}v8m0 -4H${xOf(row.high)}m0 -4v8`)
  if (row.open === 'up') parts.push(`M${x} ${y}h${ARROW}m-4 -3.5l4 3.5l-4 3.5`)
  if (row.open === 'down') parts.push(`M${x} ${y}h${-ARROW}m4 -3.5l-4 3.5l4 3.5`)
  if (parts.length === 0) return null
  return <path d={parts.join('')} fill="none" stroke={row.ink.mark} strokeWidth={1.75} />
}

/** The value behind its mark; where the chart ends there, before it. */
function Printed(props: {
  row: RangeRow
  y: number
  xOf: (value: number) => number
  right: number
}) {
  const { row, y, xOf, right } = props
  const reach = row.open === 'up' ? ARROW : RADIUS
  const end = Math.max(xOf(row.value) + reach, xOf(row.high ?? row.value))
  const start = Math.min(xOf(row.value) - RADIUS, xOf(row.low ?? row.value))
  const before = end + 7 + textWidth(row.printed, LABEL_SIZE * 1.06) > right
  return (
    <text
      x={before ? start - 7 : end + 7}
      y={y + 4}
      textAnchor={before ? 'end' : 'start'}
      fill={row.ink.text}
      fontWeight={row.strong ? 'var(--weight-strong)' : undefined}
      stroke="var(--surface)"
      strokeWidth={4}
      strokeLinejoin="round"
      paintOrder="stroke"
    >
      {row.printed}
    </text>
  )
}
