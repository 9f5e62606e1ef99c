import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts'

/** A distance in y that the reader should see: from low to high, beside an x value. */
export type BracketSpec = { key: string; x: number; low: number; high: number; label: string }

const END = 6

/** Brackets with their size in words, to the right of what they measure. */
export function BracketsLayer({ brackets }: { brackets: readonly BracketSpec[] }) {
  const scaleX = useXAxisScale()
  const scaleY = useYAxisScale()
  const plot = usePlotArea()
  if (!scaleX || !scaleY || !plot) return null
  return (
    <g fontSize={12} fontWeight="var(--weight-strong)">
      {brackets.map(({ key, x, low, high, label }) => {
        const right = Number(scaleX(x))
        const top = Number(scaleY(high))
        const bottom = Number(scaleY(low))
        return (
          <g key={key}>
            <path
              className="bracket"
              d={`M${right - END} ${top}h${END}V${bottom}h${-END}`}
              fill="none"
              stroke="var(--text)"
              strokeWidth={1.5}
            />
            <text
              x={right + 6}
              y={(top + bottom) / 2 + 4}
              fill="var(--text)"
              stroke="var(--surface)"
              strokeWidth={4}
              paintOrder="stroke"
            >
              {label}
            </text>
          </g>
        )
      })}
    </g>
  )
}
