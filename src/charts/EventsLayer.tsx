import { use, useLayoutEffect } from 'react'
import { usePlotArea, useXAxisScale } from 'recharts'
import { ActiveMark } from './activeMark'
import { eventGlyph, type EventKind } from './eventGlyph'
import { nameInRows } from './nameRows'
import type { MarkText } from './types'

export type EventMark = {
  key: string
  /** On the chart's own axis. */
  x: number
  kind: EventKind
  /** Written over the plot where there is room; the order of the marks is the order of claims. */
  label?: string
  text: MarkText
}

type Props = {
  events: readonly EventMark[]
  /** Where the chart's ground changes, on its own axis: no name crosses it. */
  edge?: number | undefined
  onChoose: (key: string) => void
}

const LAYER = 'events'
const GLYPH = 7
const FIRST_NAME = 18
const ROW = 15
const ROWS = 2

/** Events over the time axis of a chart: a hairline each, its sign and, with room, its name on top. */
export function EventsLayer({ events, edge, onChoose }: Props) {
  const scaleX = useXAxisScale()
  const plot = usePlotArea()
  const { activeKey, register } = use(ActiveMark)
  const placed =
    scaleX && plot ? events.map((event) => ({ ...event, px: Number(scaleX(event.x)) })) : []
  useLayoutEffect(() => {
    register(
      placed.map(({ key, px, text }) => ({
        key,
        x: px,
        y: (plot?.y ?? 0) - GLYPH,
        text,
        choose: () => onChoose(key),
      })),
      LAYER,
    )
    return () => register([], LAYER)
  })
  if (!scaleX || !plot) return null
  const names = nameInRows(placed, {
    levels: ROWS,
    from: plot.x - 8,
    to: plot.x + plot.width + 8,
    ...(edge !== undefined && { walls: [Number(scaleX(edge))] }),
  })
  return (
    <g className="events" fontSize={12}>
      {placed.map(({ key, px }) => (
        <path
          key={key}
          className="event"
          data-key={key}
          d={`M${px} ${plot.y}V${plot.y + plot.height}`}
          stroke={key === activeKey ? 'var(--accent)' : 'var(--axis-line)'}
          strokeWidth={key === activeKey ? 1.5 : 0.75}
          strokeOpacity={key === activeKey ? 1 : 0.65}
        />
      ))}
      {names.map(({ key, px, label, level, anchor }) => {
        const y = plot.y - FIRST_NAME - level * ROW
        return (
          <g key={key}>
            <path d={`M${px} ${plot.y - GLYPH}V${y + 3}`} stroke="var(--axis-line)" />
            <text
              x={px + (anchor === 'start' ? -1 : 1)}
              y={y}
              textAnchor={anchor}
              fill="var(--text-2)"
            >
              {label}
            </text>
          </g>
        )
      })}
      {placed.map(({ key, px, kind }) => (
        <path key={key} {...eventGlyph(kind, px, plot.y - GLYPH)} />
      ))}
      {placed.map(
        ({ key, px }) =>
          key === activeKey && (
            <circle
              key={key}
              cx={px}
              cy={plot.y - GLYPH}
              r={8}
              fill="none"
              stroke="var(--accent)"
              strokeWidth={2}
            />
          ),
      )}
    </g>
  )
}
