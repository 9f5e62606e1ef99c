import { textWidth } from './labels'
import { LABEL_SIZE } from './rowLayout'
import type { RangeRow } from './RowsLayer'

export const RADIUS = 4.6
/** Length of the arrow at a value that is only a limit, px. */
const ARROW = 16

/** The published range as a bar with ends; an arrow where only a limit is known. */
export function RowRange({
  row,
  y,
  xOf,
}: {
  row: RangeRow
  y: number
  xOf: (value: number) => number
}) {
  const x = xOf(row.value)
  const parts: string[] = []
  if (row.low !== undefined && row.high !== undefined)
    parts.push(`M${xOf(row.low)} ${y - 4}v8m0 -4H${xOf(row.high)}m0 -4v8`)
  if (row.open === 'up') parts.push(`M${x} ${y}h${ARROW}m-4 -3.5l4 3.5l-4 3.5`)
  if (row.open === 'down') parts.push(`M${x} ${y}h${-ARROW}m4 -3.5l-4 3.5l4 3.5`)
  if (parts.length === 0) return null
  return (
    <path
      d={parts.join('')}
      fill="none"
      stroke={row.ink.mark}
      strokeWidth={row.rangeOnly ? 2.5 : 1.75}
      {...(row.rangeOnly && { className: 'mark', 'data-key': row.key })}
    />
  )
}

/** The value behind its mark; where the chart ends there, before it. */
export function RowValue(props: {
  row: RangeRow
  y: number
  xOf: (value: number) => number
  right: number
}) {
  const { row, y, xOf, right } = props
  const reach = row.open === 'up' ? ARROW : RADIUS
  const end = Math.max(xOf(row.value) + reach, xOf(row.high ?? row.value))
  const back = row.open === 'down' ? ARROW : RADIUS
  const start = Math.min(xOf(row.value) - back, xOf(row.low ?? row.value))
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
