import { shapePath } from './shapes'
import type { Span, SpanLook, SpanMark } from './spanTypes'

/** How thick each look of a bar is drawn, px. */
const THICKNESS: Record<SpanLook, number> = { solid: 11, grey: 11, hollow: 11, thick: 7, thin: 2 }

/** A bar or an interval, with what is printed at its far end. */
export function SpanBar({ span, x, y }: { span: Span; x: (value: number) => number; y: number }) {
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

/** A single value with its words. */
export function SpanPoint({ mark, x, y }: { mark: SpanMark; x: number; y: number }) {
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
