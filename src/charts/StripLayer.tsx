import { use, useLayoutEffect } from 'react'
import { useXAxisScale } from 'recharts'
import { ActiveMark } from './activeMark'
import { eventGlyph, type EventKind } from './eventGlyph'
import { nameInRows } from './nameRows'
import type { MarkText } from './types'

export type StripMark = {
  key: string
  x: number
  side: 'up' | 'down'
  kind: EventKind
  /** Named on the strip where there is room; the order of the marks is the order of claims. */
  label?: string
  text: MarkText
}

type Props = {
  marks: readonly StripMark[]
  domain: readonly [number, number]
  sideNames: { up: string; down: string }
  width: number
  height: number
}

const BAND = 34
const LEVEL = 18
const LEVELS = 4
const STEM = 12

export function StripLayer({ marks, domain, sideNames, width, height }: Props) {
  const scaleX = useXAxisScale()
  const { activeKey, register } = use(ActiveMark)
  const axis = { up: height / 2 - BAND / 2, down: height / 2 + BAND / 2 }
  const sign = { up: -1, down: 1 }
  const placed = scaleX ? marks.map((mark) => ({ ...mark, px: Number(scaleX(mark.x)) })) : []
  useLayoutEffect(() => {
    register(
      placed.map(({ key, px, side, text }) => ({
        key,
        x: px,
        y: axis[side] + sign[side] * 6,
        text,
      })),
    )
  })
  if (!scaleX) return null
  const left = Number(scaleX(domain[0]))
  const right = Number(scaleX(domain[1]))
  const named = (['up', 'down'] as const).flatMap((side) =>
    nameInRows(
      placed.filter((mark) => mark.side === side),
      { levels: LEVELS, from: 0, to: width },
    ),
  )
  const years = Array.from(
    { length: Math.ceil(domain[1]) - Math.ceil(domain[0]) + 1 },
    (_, i) => Math.floor(domain[0]) + i,
  )
  return (
    <g fontSize={12} fill="var(--text-2)">
      {(['up', 'down'] as const).map((side) => (
        <g key={side}>
          <line x1={left} x2={right} y1={axis[side]} y2={axis[side]} stroke="var(--axis-line)" />
          <text
            x={left < 60 ? 0 : left - 12}
            y={
              left < 60 ? (side === 'up' ? 12 : height - 4) : axis[side] + (side === 'up' ? -2 : 10)
            }
            textAnchor={left < 60 ? 'start' : 'end'}
            fontWeight="var(--weight-strong)"
            fill="var(--text)"
          >
            {sideNames[side]}
          </text>
        </g>
      ))}
      {years.map((year) => {
        const from = Math.max(left, Number(scaleX(year)))
        const to = Math.min(right, Number(scaleX(year + 1)))
        return (
          <g key={year}>
            {from > left && (
              <line x1={from} x2={from} y1={axis.up} y2={axis.down} stroke="var(--rule)" />
            )}
            {to - from > 30 && (
              <text x={(from + to) / 2} y={height / 2 + 4} textAnchor="middle" fill="var(--muted)">
                {year}
              </text>
            )}
          </g>
        )
      })}
      {named.map((mark) => {
        const end = axis[mark.side] + sign[mark.side] * (STEM + mark.level * LEVEL + 6)
        return (
          <g key={mark.key}>
            <line
              x1={mark.px}
              x2={mark.px}
              y1={axis[mark.side]}
              y2={end}
              stroke="var(--axis-line)"
            />
            <text
              x={mark.px + (mark.anchor === 'start' ? -1 : 1)}
              y={end + (mark.side === 'up' ? -4 : 12)}
              textAnchor={mark.anchor}
              fill="var(--text)"
              stroke="var(--surface)"
              strokeWidth={3}
              paintOrder="stroke"
            >
              {mark.label}
            </text>
          </g>
        )
      })}
      {placed.map((mark) => (
        <path
          key={mark.key}
          className="mark"
          data-key={mark.key}
          {...eventGlyph(mark.kind, mark.px, axis[mark.side] + sign[mark.side] * 5, mark.side)}
        />
      ))}
      {placed.map(
        (mark) =>
          mark.key === activeKey && (
            <circle
              key={mark.key}
              cx={mark.px}
              cy={axis[mark.side] + sign[mark.side] * 5}
              r={9}
              fill="none"
              stroke="var(--accent)"
              strokeWidth={2}
            />
          ),
      )}
    </g>
  )
}
