import { useId } from 'react'
import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts'

/** The room between two lines, hatched, and its size at chosen places. */
export type Difference = {
  points: readonly { x: number; low: number; high: number }[]
  brackets: readonly Bracket[]
}

type Bracket = {
  x: number
  low: number
  high: number
  /** The size, in large type, and its interval. */
  title: string
  note: string
  /** On which side of the bracket the words stand. */
  side: 'left' | 'right'
}

const HALO = { stroke: 'var(--surface)', strokeWidth: 4, paintOrder: 'stroke' } as const

export function DifferenceLayer({ difference }: { difference: Difference | undefined }) {
  const id = useId()
  const scaleX = useXAxisScale()
  const scaleY = useYAxisScale()
  const plot = usePlotArea()
  if (!difference || !scaleX || !scaleY || !plot) return null
  const x = (value: number) => Number(scaleX(value))
  const y = (value: number) => Number(scaleY(value))
  const { brackets, points } = difference
  const upper = points.map((p) => `${x(p.x)} ${y(p.high)}`)
  const lower = points.toReversed().map((p) => `${x(p.x)} ${y(p.low)}`)
  return (
    <g>
      <pattern id={id} width={6} height={6} patternUnits="userSpaceOnUse">
        <path d="M-1 7L7 -1M-1 1L1 -1M5 7L7 5" stroke="var(--text)" strokeOpacity={0.22} />
      </pattern>
      {points.length > 1 && <path d={`M${[...upper, ...lower].join('L')}Z`} fill={`url(#${id})`} />}
      {brackets.map((bracket) => {
        const at = x(bracket.x) + (bracket.side === 'left' ? -8 : 0)
        const top = y(bracket.high)
        const bottom = y(bracket.low)
        const middle = Math.min(
          Math.max((top + bottom) / 2, plot.y + 18),
          plot.y + plot.height - 26,
        )
        const textAt = at + (bracket.side === 'left' ? -10 : 10)
        const anchor = bracket.side === 'left' ? 'end' : 'start'
        return (
          <g key={bracket.x}>
            <path
              d={`M${at - 4} ${top}h8M${at} ${top}V${bottom}M${at - 4} ${bottom}h8`}
              fill="none"
              stroke="var(--text)"
              strokeWidth={1.5}
            />
            <text
              x={textAt}
              y={middle}
              textAnchor={anchor}
              fontSize={20}
              fontWeight="var(--weight-strong)"
              fill="var(--text)"
              {...HALO}
            >
              {bracket.title}
            </text>
            <text
              x={textAt}
              y={middle + 18}
              textAnchor={anchor}
              fontSize={12}
              fill="var(--text-2)"
              {...HALO}
            >
              {bracket.note}
            </text>
          </g>
        )
      })}
    </g>
  )
}
