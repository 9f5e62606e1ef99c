import { textWidth, type Box } from './labels'

/** Before the column of this number one series ends; the words name what stands on either side. */
export type SeriesBreak = { at: number; before: string; after: string }

const LABEL_SIZE = 12

/** A line through the plot with a cut in the axis, and the two series named on its two sides. */
export function BreakLine({
  seriesBreak,
  x,
  plot,
  lift,
}: {
  seriesBreak: SeriesBreak
  x: number
  plot: Box
  /** Room between the plot and the names that something else takes, px. */
  lift: number
}) {
  const { before, after } = seriesBreak
  const right = plot.x + plot.width
  const base = plot.y + plot.height
  const narrow = textWidth(after, LABEL_SIZE * 1.06) > right - x - 8
  const y = plot.y - 8 - lift
  return (
    <g className="series-break" fontWeight="var(--weight-strong)" fill="var(--text-2)">
      <line
        x1={x}
        x2={x}
        y1={plot.y - 20 - lift}
        y2={base}
        stroke="var(--text)"
        strokeDasharray="5 3"
      />
      <path d={`M${x - 7} ${base + 5}l6 -10l4 0l-6 10Z`} fill="var(--surface)" />
      <path
        d={`M${x - 7} ${base + 5}l6 -10M${x - 3} ${base + 5}l6 -10`}
        stroke="var(--text)"
        strokeWidth={1.25}
      />
      <text x={x - 8} y={y} textAnchor="end">
        {before}
      </text>
      <text
        x={narrow ? right : x + 8}
        y={narrow ? y - 16 : y}
        textAnchor={narrow ? 'end' : 'start'}
      >
        {after}
      </text>
    </g>
  )
}
