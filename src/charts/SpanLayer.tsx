import { Fragment, use, useLayoutEffect } from 'react'
import { usePlotArea, useXAxisScale } from 'recharts'
import { ActiveMark } from './activeMark'
import { shapePath } from './shapes'
import type { MarkFill, MarkText, Shape } from './types'

type SpanLook = 'solid' | 'grey' | 'hollow' | 'thick' | 'thin'

/** One bar or interval of a row. */
export type Span = {
  key: string
  from: number
  to: number
  look: SpanLook
  /** CSS colour; ink where none is given. */
  color?: string
  /** Printed at its far end. */
  label?: string
  strong?: boolean
  /** In which of the row's lanes it lies, from the top. */
  lane?: number
}

/** A single value of a row. */
export type SpanMark = {
  key: string
  at: number
  shape: Shape
  fill: MarkFill
  color: string
  label?: string
  lane?: number
  /** Where its words stand. */
  side?: 'left' | 'right' | 'above' | 'below'
}

export type SpanRow = {
  key: string
  label: string
  sub?: string
  spans: readonly Span[]
  marks?: readonly SpanMark[]
  lanes?: number
  text: MarkText
}

type Props = {
  rows: readonly SpanRow[]
  ticks: readonly number[]
  axisTitle: string
  reference: number
  /** Height kept over the bars for the name, where it has no column, px. */
  nameRoom: number
  chartWidth: number
}

const THICKNESS: Record<SpanLook, number> = { solid: 11, grey: 11, hollow: 11, thick: 7, thin: 2 }
const LANE = 15

export function SpanLayer({ rows, ticks, axisTitle, reference, nameRoom, chartWidth }: Props) {
  const plot = usePlotArea()
  const scaleX = useXAxisScale()
  const { activeKey, register } = use(ActiveMark)
  const rowHeight = plot ? plot.height / Math.max(1, rows.length) : 0
  const x = (value: number) => (scaleX ? Number(scaleX(value)) : 0)
  const top = (at: number) => (plot ? plot.y + at * rowHeight : 0)
  useLayoutEffect(() => {
    register(
      rows.map((row, at) => ({
        key: row.key,
        x: x(row.spans[0]?.to ?? reference),
        y: top(at) + rowHeight / 2,
        hit: { x: 0, y: top(at), width: chartWidth, height: rowHeight },
        text: row.text,
      })),
    )
  })
  if (!plot || !scaleX) return null
  return (
    <g fontSize={12}>
      <text x={plot.x} y={12} fill="var(--muted)">
        {axisTitle}
      </text>
      {ticks.map((tick) => (
        <line
          key={tick}
          x1={x(tick)}
          x2={x(tick)}
          y1={plot.y}
          y2={plot.y + plot.height}
          stroke="var(--grid)"
        />
      ))}
      <line
        x1={x(reference)}
        x2={x(reference)}
        y1={plot.y}
        y2={plot.y + plot.height}
        stroke="var(--axis-line)"
        strokeWidth={1.5}
      />
      {rows.map((row, at) => {
        const lanes = row.lanes ?? 1
        const middle = top(at) + nameRoom + (rowHeight - nameRoom) / 2
        const laneAt = (lane = 0) => middle + (lane - (lanes - 1) / 2) * LANE
        return (
          <Fragment key={row.key}>
            {row.key === activeKey && (
              <rect
                x={0}
                y={top(at)}
                width={chartWidth}
                height={rowHeight}
                fill="var(--text)"
                fillOpacity={0.05}
              />
            )}
            <RowName row={row} y={nameRoom > 0 ? top(at) + 14 : middle} inline={nameRoom > 0} />
            {row.spans.map((span) => (
              <SpanBar key={span.key} span={span} x={x} y={laneAt(span.lane)} />
            ))}
            {row.marks?.map((mark) => (
              <Mark key={mark.key} mark={mark} x={x(mark.at)} y={laneAt(mark.lane)} />
            ))}
          </Fragment>
        )
      })}
    </g>
  )
}

function RowName({ row, y, inline }: { row: SpanRow; y: number; inline: boolean }) {
  const twoLines = row.sub !== undefined && !inline
  return (
    <>
      <text
        x={0}
        y={twoLines ? y - 3 : y + (inline ? 0 : 4)}
        fill="var(--text)"
        fontWeight={row.sub === undefined ? undefined : 'var(--weight-strong)'}
      >
        {row.label}
        {inline && row.sub !== undefined && (
          <tspan dx={8} fill="var(--muted)" fontWeight={400}>
            {row.sub}
          </tspan>
        )}
      </text>
      {twoLines && (
        <text x={0} y={y + 13} fill="var(--muted)">
          {row.sub}
        </text>
      )}
    </>
  )
}

function SpanBar({ span, x, y }: { span: Span; x: (value: number) => number; y: number }) {
  const from = x(span.from)
  const to = x(span.to)
  const height = THICKNESS[span.look]
  const toLeft = to < from
  const color = span.color ?? (span.look === 'grey' ? 'var(--axis-line)' : 'var(--text)')
  return (
    <>
      <rect
        className="mark"
        x={Math.min(from, to)}
        y={y - height / 2}
        // A bar of nothing is a hair, so that its row is not empty.
        width={Math.max(1, Math.abs(to - from))}
        height={height}
        fill={span.look === 'hollow' ? 'var(--surface)' : color}
        stroke={span.look === 'hollow' ? color : 'none'}
        strokeWidth={1.25}
      />
      {span.label !== undefined && (
        <text
          x={to + (toLeft ? -6 : 6)}
          y={y + 4}
          textAnchor={toLeft ? 'end' : 'start'}
          fill={span.strong ? 'var(--text)' : 'var(--text-2)'}
          fontWeight={span.strong ? 'var(--weight-strong)' : undefined}
          stroke="var(--surface)"
          strokeWidth={3}
          paintOrder="stroke"
        >
          {span.label}
        </text>
      )}
    </>
  )
}

function Mark({ mark, x, y }: { mark: SpanMark; x: number; y: number }) {
  const solid = mark.fill === 'solid' && mark.shape !== 'plus'
  const { side = 'right' } = mark
  const dx = { left: -9, right: 9, above: 0, below: 0 }[side]
  const dy = { left: 4, right: 4, above: -9, below: 18 }[side]
  const anchor = { left: 'end', right: 'start', above: 'middle', below: 'start' } as const
  return (
    <>
      <path
        className="mark"
        d={shapePath(mark.shape, x, y, 4.6)}
        fill={solid ? mark.color : mark.shape === 'plus' ? 'none' : 'var(--surface)'}
        stroke={solid ? 'var(--surface)' : mark.color}
        strokeWidth={mark.fill === 'dashed' ? 1.5 : 2}
        strokeDasharray={mark.fill === 'dashed' ? '2.2 1.8' : undefined}
      />
      {mark.label !== undefined && (
        <text
          x={x + dx}
          y={y + dy}
          textAnchor={anchor[side]}
          fill="var(--text-2)"
          stroke="var(--surface)"
          strokeWidth={3}
          paintOrder="stroke"
        >
          {mark.label}
        </text>
      )}
    </>
  )
}
