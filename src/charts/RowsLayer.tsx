import { Fragment, use, useLayoutEffect } from 'react'
import { usePlotArea, useXAxisScale } from 'recharts'
import { ActiveMark } from './activeMark'
import { strokeOf } from './markStroke'
import { LABEL_SIZE, type LaidRow, type RowLayout } from './rowLayout'
import { RADIUS, RowRange, RowValue } from './RowMarks'
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
  /** Only the range was published: its bar is the mark, and nothing stands in its middle. */
  rangeOnly?: boolean
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
  layout: RowLayout
  axisTitle: string
  chartWidth: number
}

const LINE = 16

export function RowsLayer({ rows, layout, axisTitle, chartWidth }: Props) {
  const scaleX = useXAxisScale()
  const plot = usePlotArea()
  const { activeKey, register } = use(ActiveMark)
  const xOf = (value: number) => Number(scaleX?.(value))
  const placed =
    scaleX && plot
      ? rows.flatMap((row, at) => {
          const laid = layout.rows[at]
          if (!laid) return []
          const top = plot.y + laid.top
          return [{ row, laid, top, x: xOf(row.value), y: top + laid.markAt }]
        })
      : []
  useLayoutEffect(() => {
    register(
      placed.map(({ row, laid, x, y, top }) => ({
        key: row.key,
        x,
        y,
        hit: { x: 0, y: top, width: chartWidth, height: laid.height },
        text: row.text,
      })),
    )
  })
  if (!plot || !scaleX) return null
  return (
    <g fontSize={LABEL_SIZE}>
      <text x={layout.names === null ? 0 : plot.x} y={14} fill="var(--muted)">
        {axisTitle}
      </text>
      {placed.map(({ row, laid, x, y, top }) => (
        <Fragment key={row.key}>
          {row.key === activeKey && (
            <rect
              x={0}
              y={top}
              width={chartWidth}
              height={laid.height}
              fill="var(--text)"
              fillOpacity={0.06}
            />
          )}
          <Name row={row} laid={laid} y={layout.names === null ? top + LINE - 3 : y + 4} />
          <line
            x1={plot.x}
            x2={row.rangeOnly ? xOf(row.low ?? row.value) : x}
            y1={y}
            y2={y}
            stroke="var(--rule)"
            strokeDasharray="1 3"
          />
          <RowRange row={row} y={y} xOf={xOf} />
          {!row.rangeOnly && (
            <path
              className="mark"
              data-key={row.key}
              d={shapePath(row.shape, x, y, RADIUS)}
              {...strokeOf(row)}
            />
          )}
          <RowValue row={row} y={y} xOf={xOf} right={chartWidth} />
        </Fragment>
      ))}
    </g>
  )
}

function Name({ row, laid, y }: { row: RangeRow; laid: LaidRow; y: number }) {
  return (
    <text y={y} fill="var(--text)">
      {laid.lines.map((line, at) => (
        <tspan key={line} x={0} dy={at === 0 ? 0 : LINE}>
          {line}
        </tspan>
      ))}
      {row.aside !== undefined && (
        <tspan fill="var(--muted)" {...(laid.aside === 'below' && { x: 0, dy: LINE })}>
          {laid.aside === 'behind' && ' '}
          {row.aside}
        </tspan>
      )}
    </text>
  )
}
