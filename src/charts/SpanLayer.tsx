import { Fragment, use, useLayoutEffect } from 'react'
import { usePlotArea, useXAxisScale } from 'recharts'
import { ActiveMark } from './activeMark'
import { SpanBar, SpanPoint } from './SpanMarks'
import type { SpanRow } from './spanTypes'

type Props = {
  rows: readonly SpanRow[]
  ticks: readonly number[]
  axisTitle: string
  reference: number
  /** Height kept over the bars for the name, where it has no column, px. */
  nameRoom: number
  chartWidth: number
}

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
              <SpanPoint key={mark.key} mark={mark} x={x(mark.at)} y={laneAt(mark.lane)} />
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
        // Over its bars it stands on the lines of the plot.
        stroke="var(--surface)"
        strokeWidth={3}
        paintOrder="stroke"
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
