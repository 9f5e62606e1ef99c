import { use, useLayoutEffect } from 'react'
import { ActiveMark } from './activeMark'
import { GateFlow } from './GateFlow'
import { textWidth } from './labels'
import { shapePath } from './shapes'
import type { Ink, MarkText, Shape } from './types'

export type GateMark = {
  /** Distance between the posts, px; null for a gate of which nothing is known. */
  gap: number | null
  words: string
  /** False where nothing comes as far as this gate. */
  reached: boolean
}

export type GateRow = {
  key: string
  label: string
  shape: Shape
  ink: Ink
  /** Weight of the line before the first gate, between the two and behind them, px; null unknown. */
  weights: readonly [number | null, number | null, number | null]
  /** A line that does not pass the first gate begins between the two, and says why. */
  first: GateMark | { aside: string }
  second: GateMark
  text: MarkText
}

type Props = {
  heads: readonly [string, string, string]
  rows: readonly GateRow[]
  rowHeight: number
  narrow: boolean
  width: number
}

/** Where the head ends and the first row begins. */
export const GATES_TOP = 24
const NAME_SIZE = 13
/** Where the gates stand between the begin of the lines and the buyers, by share of the way. */
const AT = { first: 0.22, between: 0.36, second: 0.625 }
const AT_NARROW = { first: 0.24, between: 0.4, second: 0.7 }

export function GatesLayer({ heads, rows, rowHeight, narrow, width }: Props) {
  const { activeKey, register } = use(ActiveMark)
  const names = Math.max(...rows.map(({ label }) => textWidth(label, NAME_SIZE)), 0)
  const left = narrow ? 4 : Math.min(names + 28, width * 0.3)
  const right = width - 8
  const share = narrow ? AT_NARROW : AT
  const at = (part: number) => left + (right - left) * part
  const xs = {
    left,
    right,
    first: at(share.first),
    between: at(share.between),
    second: at(share.second),
  }
  const topOf = (row: number) => GATES_TOP + row * rowHeight
  const lineAt = narrow ? 34 : Math.round(rowHeight * 0.38)
  useLayoutEffect(() => {
    register(
      rows.map(({ key, text }, i) => ({
        key,
        x: xs.second,
        y: topOf(i) + lineAt,
        hit: { x: 0, y: topOf(i), width, height: rowHeight },
        text,
      })),
    )
  })
  return (
    <g fontSize={12}>
      <g fill="var(--text)" fontWeight="var(--weight-strong)">
        <text x={xs.first} y={12} textAnchor="middle">
          {heads[0]}
        </text>
        <text x={xs.second} y={12} textAnchor="middle">
          {heads[1]}
        </text>
        {!narrow && (
          <text x={width} y={12} textAnchor="end">
            {heads[2]}
          </text>
        )}
      </g>
      {rows.map((row, i) => (
        <g key={row.key} data-row={row.key}>
          {row.key === activeKey && (
            <rect x={0} y={topOf(i)} width={width} height={rowHeight} fill="var(--surface-2)" />
          )}
          <line x1={0} x2={width} y1={topOf(i)} y2={topOf(i)} stroke="var(--grid)" />
          <path
            d={shapePath(row.shape, 6, topOf(i) + (narrow ? 12 : lineAt), 4.2)}
            fill={row.ink.mark}
          />
          <text
            x={18}
            y={topOf(i) + (narrow ? 16 : lineAt + 4.5)}
            fontSize={NAME_SIZE}
            fontWeight={500}
            fill="var(--text)"
          >
            {row.label}
          </text>
          <GateFlow row={row} xs={xs} y={topOf(i) + lineAt} />
        </g>
      ))}
    </g>
  )
}
