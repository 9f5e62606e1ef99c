import { use, useLayoutEffect } from 'react'
import { usePlotArea, useXAxisScale } from 'recharts'
import { ActiveMark } from './activeMark'
import { markBox, placeLabels } from './labels'
import type { PointMark } from './PointsLayer'
import { shapePath } from './shapes'

/** From the lower end of the plot to the line of the rug, px. */
const RUG_DROP = 72
/** What a chart with a rug needs below its plot beside the axis, px. */
export const RUG_ROOM = 72

type Props = { title: string; marks: readonly Omit<PointMark, 'y'>[]; named: boolean }

/** Marks that have a place on the x axis only, on a line of their own under it. */
export function RugLayer({ title, marks, named }: Props) {
  const scaleX = useXAxisScale()
  const plot = usePlotArea()
  const { activeKey, register } = use(ActiveMark)
  const y = plot ? plot.y + plot.height + RUG_DROP : 0
  const placed = scaleX ? marks.map((mark) => ({ ...mark, px: Number(scaleX(mark.x)) })) : []
  useLayoutEffect(() => {
    register(
      placed.map(({ key, px, text }) => ({ key, x: px, y, text })),
      'rug',
    )
  })
  if (!plot || !scaleX) return null
  const room = { x: plot.x - 40, y: y - 24, width: plot.width + 60, height: 48 }
  const labels = placeLabels(
    placed.flatMap(({ key, px, labels: texts = [] }) =>
      named && texts.length > 0
        ? [{ key, x: px, y, r: 5, texts, fontSize: 12, sides: ['above', 'below'] as const }]
        : [],
    ),
    placed.map(({ px }) => markBox(px, y, 3)),
    room,
  )
  const inks = new Map(placed.map(({ key, ink }) => [key, ink.text]))
  return (
    <g fontSize={12}>
      <line x1={plot.x} x2={plot.x + plot.width} y1={y} y2={y} stroke="var(--grid)" />
      {/* Where no mark is named, the room under the line is free for the title. */}
      <text
        x={named ? 0 : plot.x}
        y={named ? y - 28 : y + 22}
        fill="var(--text)"
        fontWeight="var(--weight-strong)"
      >
        {title}
      </text>
      {placed.map((mark) => (
        <path
          key={mark.key}
          className="mark"
          data-key={mark.key}
          d={shapePath(mark.shape, mark.px, y, mark.size ?? 4.2)}
          fill={mark.ink.mark}
          stroke={mark.key === activeKey ? 'var(--accent)' : 'var(--surface)'}
          strokeWidth={mark.key === activeKey ? 2 : 1}
        />
      ))}
      {labels.map(({ key, text, x, y: at, anchor }) => (
        <text key={key} x={x} y={at} textAnchor={anchor} fill={inks.get(key)}>
          {text}
        </text>
      ))}
    </g>
  )
}
