import { Fragment, use, useLayoutEffect } from 'react'
import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts'
import { ActiveMark } from './activeMark'
import { textWidth, type Box } from './labels'
import type { Ink, MarkText } from './types'

export type ColumnBar = {
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
  /** Empty where nothing is known. */
  bars: readonly ColumnBar[]
  text: MarkText
}

/** Before the column of this number one series ends; the words name what stands on either side. */
export type SeriesBreak = { at: number; before: string; after: string }

type Props = {
  columns: readonly Column[]
  seriesBreak: SeriesBreak | null
  noData: string
}

/** Of a column's room, what its bars take. */
const FILLED = 0.74
const LABEL_SIZE = 12

export function ColumnsLayer({ columns, seriesBreak, noData }: Props) {
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
    <g fontSize={LABEL_SIZE}>
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
          <Bars column={column} x={x} slot={slot} base={base} yOf={(v) => Number(scaleY(v))} />
          {column.tick !== undefined && (
            <text x={x - slot / 2 + 2} y={base + 16} fill="var(--muted)">
              {column.tick}
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
        <Break seriesBreak={seriesBreak} x={Number(scaleX(seriesBreak.at - 0.5))} plot={plot} />
      )}
    </g>
  )
}

type BarsProps = {
  column: Column
  x: number
  slot: number
  base: number
  yOf: (value: number) => number
}

function Bars({ column, x, slot, base, yOf }: BarsProps) {
  const { bars } = column
  const width = (slot * FILLED) / Math.max(1, bars.length)
  return bars.map((bar, at) => {
    const left = x - (width * bars.length) / 2 + at * width
    const top = yOf(bar.value)
    const open = bar.fill === 'open'
    // The left one of a pair is labelled away from its neighbour.
    const paired = bars.length > 1 && at === 0
    return (
      <Fragment key={bar.key}>
        <rect
          className="column"
          x={left + (open ? 0.75 : 0)}
          y={top}
          width={Math.max(1, width - (open ? 1.5 : 1))}
          height={Math.max(0, base - top)}
          fill={bar.ink.mark}
          fillOpacity={open ? 0.16 : 'var(--bar-opacity)'}
          stroke={open ? bar.ink.mark : 'none'}
          strokeWidth={1.5}
        />
        {textWidth(bar.printed, LABEL_SIZE) < slot - 4 && (
          <text
            x={paired ? left + width - 1 : left + width / 2}
            y={top - 5}
            textAnchor={paired ? 'end' : 'middle'}
            fill={bar.ink.text}
            stroke="var(--surface)"
            strokeWidth={3}
            paintOrder="stroke"
          >
            {bar.printed}
          </text>
        )}
      </Fragment>
    )
  })
}

/** A line through the plot with a cut in the axis, and the two series named on its two sides. */
function Break({ seriesBreak, x, plot }: { seriesBreak: SeriesBreak; x: number; plot: Box }) {
  const { before, after } = seriesBreak
  const right = plot.x + plot.width
  const base = plot.y + plot.height
  const narrow = textWidth(after, LABEL_SIZE * 1.06) > right - x - 8
  const y = plot.y - 8
  return (
    <g className="series-break" fontWeight="var(--weight-strong)" fill="var(--text-2)">
      <line x1={x} x2={x} y1={plot.y - 20} y2={base} stroke="var(--text)" strokeDasharray="5 3" />
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
