import { useId } from 'react'
import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts'
import type { At, RegionSpec, SpanSpec } from './mapTypes'

const EDGE = {
  thin: { stroke: 'var(--text-2)', strokeWidth: 1.25 },
  strong: { stroke: 'var(--text)', strokeWidth: 2 },
  dashed: { stroke: 'var(--text-2)', strokeWidth: 1.25, strokeDasharray: '6 4' },
  dotted: { stroke: 'var(--text-2)', strokeWidth: 1.5, strokeDasharray: '1.5 3.5' },
} as const

/** Control regions in ink: tints that add up, and hatches. No hue: hue belongs to vendors. */
export function RegionsLayer({ regions }: { regions: readonly RegionSpec[] }) {
  const scaleX = useXAxisScale()
  const scaleY = useYAxisScale()
  const plot = usePlotArea()
  const hatch = useId()
  if (!scaleX || !scaleY || !plot) return null
  const place = ({ x, y }: At) => `${Number(scaleX(x)).toFixed(1)} ${Number(scaleY(y)).toFixed(1)}`
  const fills = {
    tint: 'var(--text)',
    hatch: `url(#${hatch}-hatch)`,
    backHatch: `url(#${hatch}-back)`,
    none: 'none',
  }
  return (
    <g>
      <defs>
        <Hatch id={`${hatch}-hatch`} turn={45} />
        <Hatch id={`${hatch}-back`} turn={-45} />
      </defs>
      {regions.map(({ key, outlines, fill }) => (
        <path
          key={key}
          className="region"
          data-region={key}
          d={outlines.map((loop) => `M${loop.map(place).join('L')}Z`).join('')}
          fillRule="evenodd"
          fill={fills[fill]}
          fillOpacity={fill === 'tint' ? 0.075 : 1}
        />
      ))}
      {regions.map(({ key, edges, edge }) => (
        <path
          key={key}
          d={edges.map(([from, to]) => `M${place(from)}L${place(to)}`).join('')}
          fill="none"
          {...EDGE[edge]}
        />
      ))}
    </g>
  )
}

function Hatch({ id, turn }: { id: string; turn: number }) {
  return (
    <pattern
      id={id}
      width={7}
      height={7}
      patternUnits="userSpaceOnUse"
      patternTransform={`rotate(${turn})`}
    >
      <line x1={0} x2={0} y1={0} y2={7} stroke="var(--text)" strokeOpacity={0.28} />
    </pattern>
  )
}

/** Brackets above the plot, with their words. */
export function SpansLayer({ spans }: { spans: readonly SpanSpec[] }) {
  const scaleX = useXAxisScale()
  const plot = usePlotArea()
  if (!scaleX || !plot) return null
  const y = plot.y - 12
  return (
    <g fontSize={12} fontWeight="var(--weight-strong)">
      {spans.map(({ key, from, to, text }) => {
        const left = Number(scaleX(from)) + 1
        const right = Number(scaleX(to)) - 1
        return (
          <g key={key}>
            <path
              d={`M${left} ${y + 7}V${y}H${right}V${y + 7}`}
              fill="none"
              stroke="var(--text)"
              strokeWidth={1.25}
            />
            <text x={(left + right) / 2} y={y - 6} textAnchor="middle" fill="var(--text)">
              {text}
            </text>
          </g>
        )
      })}
    </g>
  )
}
