import { Fragment, use, useLayoutEffect } from 'react'
import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts'
import { ActiveMark } from './activeMark'
import { BreakLine, type SeriesBreak } from './BreakLine'
import { ColumnBars } from './ColumnBars'
import type { Ink, MarkText } from './types'

type ColumnBar = {
  key: string
  value: number
  /** Full colour, or an outline with a light ground: another basis of the same quantity. */
  fill: 'solid' | 'open'
  ink: Ink
  printed: string
}

export type Column = {
  key: string
  /** Under the axis, from this column on. */
  tick?: string
  /** On a line of its own under that: the year which a quarter begins. */
  tickUnder?: string
  /** Empty where nothing is known. */
  bars: readonly ColumnBar[]
  text: MarkText
}

type Props = {
  columns: readonly Column[]
  seriesBreak: SeriesBreak | null
  /** Room over the plot that something else takes, px. */
  lift: number
  noData: string
}

export function ColumnsLayer({ columns, seriesBreak, lift, noData }: Props) {
  const scaleX = useXAxisScale()
  const scaleY = useYAxisScale()
  const plot = usePlotArea()
  const { activeKey, register } = use(ActiveMark)
  const ready = scaleX !== undefined && scaleY !== undefined && plot !== undefined
  const slot = plot ? plot.width / columns.length : 0
  const placed = ready
    ? columns.map((column, at) => {
        const x = Number(scaleX(at))
        const heights = column.bars.map((bar) => Number(scaleY(bar.value)))
        return { column, x, top: Math.min(...heights, plot.y + plot.height) }
      })
    : []
  useLayoutEffect(() => {
    if (!plot) return
    register(
      placed.map(({ column, x, top }) => ({
        key: column.key,
        x,
        y: top,
        hit: { x: x - slot / 2, y: plot.y, width: slot, height: plot.height },
        text: column.text,
      })),
    )
  })
  if (!ready) return null
  const base = plot.y + plot.height
  return (
    <g fontSize={12}>
      {placed.map(({ column, x }) => (
        <Fragment key={column.key}>
          {column.key === activeKey && (
            <rect
              x={x - slot / 2}
              y={plot.y}
              width={slot}
              height={plot.height}
              fill="var(--text)"
              fillOpacity={0.06}
            />
          )}
          <ColumnBars
            column={column}
            x={x}
            slot={slot}
            base={base}
            yOf={(v) => Number(scaleY(v))}
          />
          {column.tick !== undefined && (
            <text x={x - slot / 2 + 2} y={base + 16} fill="var(--muted)">
              {column.tick}
            </text>
          )}
          {column.tickUnder !== undefined && (
            <text x={x - slot / 2 + 2} y={base + 31} fill="var(--muted)">
              {column.tickUnder}
            </text>
          )}
        </Fragment>
      ))}
      {gapsOf(columns).map(({ first, last }) => (
        <text
          key={first}
          x={(Number(scaleX(first)) + Number(scaleX(last))) / 2}
          y={base - 8}
          textAnchor="middle"
          fill="var(--muted)"
        >
          {noData}
        </text>
      ))}
      {seriesBreak && (
        <BreakLine
          seriesBreak={seriesBreak}
          x={Number(scaleX(seriesBreak.at - 0.5))}
          plot={plot}
          lift={lift}
        />
      )}
    </g>
  )
}

/** Runs of columns without a bar, by the numbers of their first and last. */
function gapsOf(columns: readonly Column[]): readonly { first: number; last: number }[] {
  const gaps: { first: number; last: number }[] = []
  columns.forEach((column, at) => {
    if (column.bars.length > 0) return
    const run = gaps.at(-1)
    if (run && run.last === at - 1) run.last = at
    else gaps.push({ first: at, last: at })
  })
  return gaps
}
