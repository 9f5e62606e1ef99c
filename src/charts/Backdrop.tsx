import { usePlotArea, useXAxisScale } from 'recharts'

/** A change of ground at an x value: what lies before it, and what lies after it. */
export type Bound = {
  from: number
  before: string
  after: string
  note?: { at: number; text: string }
}

/**
 * Tints the ground from the bound on and names both sides of it.
 *
 * @param lift room between the plot and those names that something else takes, px
 */
export function Backdrop({ bound, lift }: { bound: Bound | undefined; lift: number }) {
  const plot = usePlotArea()
  const scaleX = useXAxisScale()
  if (!bound || !plot || !scaleX) return null
  const edge = Number(scaleX(bound.from))
  const noteAt = bound.note && Number(scaleX(bound.note.at))
  return (
    <g fontSize={12} fill="var(--text-2)">
      <rect
        x={edge}
        y={plot.y}
        width={Math.max(0, plot.x + plot.width - edge)}
        height={plot.height}
        fill="var(--proj)"
      />
      <line
        x1={edge}
        x2={edge}
        y1={plot.y - 16 - lift}
        y2={plot.y + plot.height}
        stroke="currentColor"
        strokeOpacity={0.6}
      />
      <g fontWeight="var(--weight-strong)">
        <text x={edge - 8} y={plot.y - 8 - lift} textAnchor="end">
          {bound.before}
        </text>
        <text x={edge + 8} y={plot.y - 8 - lift}>
          {bound.after}
        </text>
      </g>
      {bound.note && noteAt !== undefined && (
        <>
          <line
            x1={noteAt}
            x2={noteAt}
            y1={plot.y}
            y2={plot.y + plot.height}
            stroke="var(--muted)"
            strokeDasharray="1 3"
          />
          <text x={noteAt + 6} y={plot.y + 16} fill="var(--muted)">
            {bound.note.text}
          </text>
        </>
      )}
    </g>
  )
}

/** Axis titles set level: y above the axis, x under its right end. */
export function AxisTitles({ x, y }: { x: string; y: string }) {
  const plot = usePlotArea()
  if (!plot) return null
  return (
    <g fontSize={12} fill="var(--muted)">
      <text x={0} y={12}>
        {y}
      </text>
      <text x={plot.x + plot.width} y={plot.y + plot.height + 40} textAnchor="end">
        {x}
      </text>
    </g>
  )
}
