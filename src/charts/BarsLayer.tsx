import { Fragment, use, useLayoutEffect } from 'react'
import { ActiveMark } from './activeMark'
import type { BarRow } from './BarChart'
import { textWidth } from './labels'
import { shapePath } from './shapes'

/** Half of a bar's thickness, as a part of its row. */
const BAR_PART = 0.3
/** Opacity of what is not highlighted. */
const FAINT = 0.38
/** Above the bars, for the titles of axis and column, px. */
export const TOP = 24

type Props = {
  rows: readonly BarRow[]
  axisTitle: string
  columnTitle?: string | undefined
  rowHeight: number
  labelWidth: number
  plotWidth: number
  chartWidth: number
  /** The value that the plot's right end stands for. */
  largest: number
  reference?: number | undefined
}

/** The bars and all that is set in type round them: names with their marks, values, ranges, the column. */
export function BarsLayer(props: Props) {
  const { rows, rowHeight, labelWidth, plotWidth, chartWidth } = props
  const { activeKey, register } = use(ActiveMark)
  // From the rows at hand: the chart's own scale and area know of new rows one render later, and
  // the bars would be drawn twice.
  const xOf = (value: number) => labelWidth + (value / props.largest) * plotWidth
  const placed = rows.map((row, at) => ({
    row,
    x: xOf(row.value),
    y: TOP + (at + 0.5) * rowHeight,
  }))
  useLayoutEffect(() => {
    register(
      placed.map(({ row, x, y }) => ({
        key: row.key,
        x,
        y,
        hit: { x: 0, y: y - rowHeight / 2, width: chartWidth, height: rowHeight },
        text: row.text,
      })),
    )
  })
  return (
    <g fontSize={12}>
      <text x={labelWidth} y={14} fill="var(--muted)">
        {props.axisTitle}
      </text>
      {props.columnTitle !== undefined && (
        <text x={chartWidth} y={14} textAnchor="end" fill="var(--muted)">
          {props.columnTitle}
        </text>
      )}
      {placed.map(({ row, x, y }) => {
        const end = Math.max(x, row.high === undefined ? 0 : xOf(row.high))
        return (
          <Fragment key={row.key}>
            {row.key === activeKey && (
              <rect
                x={0}
                y={y - rowHeight / 2}
                width={chartWidth}
                height={rowHeight}
                fill="var(--text)"
                fillOpacity={0.06}
              />
            )}
            <rect
              className="mark"
              data-key={row.key}
              x={xOf(0)}
              y={y - rowHeight * BAR_PART}
              width={Math.max(0, x - xOf(0))}
              height={2 * rowHeight * BAR_PART}
              fill={row.ink.mark}
              fillOpacity={row.strong ? 'var(--bar-opacity)' : FAINT}
            />
            <path d={shapePath(row.shape, 5, y, 4)} fill={row.ink.mark} />
            <text
              x={17}
              y={y + 4}
              fill={row.strong ? 'var(--text)' : 'var(--text-2)'}
              fontWeight={row.strong ? 'var(--weight-strong)' : undefined}
            >
              {row.label}
            </text>
            <Whisker row={row} y={y} xOf={xOf} />
            <ValueText row={row} x={end + 6} y={y + 4} />
            {row.column !== undefined && (
              <text
                x={chartWidth}
                y={y + 5}
                textAnchor="end"
                fontSize={16}
                fontWeight="var(--weight-strong)"
                fill="var(--text)"
              >
                {row.column}
              </text>
            )}
          </Fragment>
        )
      })}
      <line
        x1={xOf(0)}
        x2={xOf(0)}
        y1={TOP}
        y2={TOP + rows.length * rowHeight}
        stroke="var(--axis-line)"
        strokeWidth={1.5}
      />
      <ReferenceLine {...props} at={props.reference} xOf={xOf} />
    </g>
  )
}

function ValueText({ row, x, y }: { row: BarRow; x: number; y: number }) {
  return (
    <>
      <text
        x={x}
        y={y}
        fill={row.strong ? 'var(--text)' : 'var(--text-2)'}
        fontWeight={row.strong ? 'var(--weight-strong)' : undefined}
      >
        {row.printed}
      </text>
      {row.aside !== undefined && (
        <text x={x + textWidth(row.printed, 12.6) + 6} y={y} fill="var(--muted)">
          {row.aside}
        </text>
      )}
    </>
  )
}

function Whisker({ row, y, xOf }: { row: BarRow; y: number; xOf: (value: number) => number }) {
  if (row.low === undefined || row.high === undefined) return null
  const d = `M${xOf(row.low)} ${y - 4}v8M${xOf(row.low)} ${y}H${xOf(row.high)}M${xOf(row.high)} ${y - 4}v8`
  return (
    <g fill="none">
      <path d={d} stroke="var(--surface)" strokeWidth={4} />
      <path d={d} stroke="var(--text)" strokeWidth={1.25} />
    </g>
  )
}

function ReferenceLine({
  at,
  xOf,
  rows,
  rowHeight,
}: Props & { at: number | undefined; xOf: (value: number) => number }) {
  if (at === undefined) return null
  return (
    <line
      x1={xOf(at)}
      x2={xOf(at)}
      y1={TOP}
      y2={TOP + rows.length * rowHeight}
      stroke="var(--text-2)"
      strokeDasharray="2 3"
    />
  )
}
