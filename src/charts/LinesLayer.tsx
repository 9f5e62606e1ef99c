import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts'

export type LineSpec = {
  key: string
  points: readonly { x: number; y: number }[]
  color: string
  width: number
  dash?: string
  /** A casing in the ground's colour keeps a line legible where it crosses others. */
  cased?: boolean
  /** Words along the line, near its upper end. */
  label?: string
}

export type BandSpec = {
  key: string
  points: readonly { x: number; low: number; high: number }[]
  color: string
  opacity: number
  edge?: boolean
}

type Props = { lines: readonly LineSpec[]; bands: readonly BandSpec[] }

/** Bands as one area each, lines as one path each, clipped to the plot. */
export function LinesLayer({ lines, bands }: Props) {
  const scaleX = useXAxisScale()
  const scaleY = useYAxisScale()
  const plot = usePlotArea()
  if (!scaleX || !scaleY || !plot) return null
  const at = (x: number, y: number) =>
    `${Number(scaleX(x)).toFixed(1)} ${Number(scaleY(y)).toFixed(1)}`
  const join = (parts: readonly string[]) => `M${parts.join('L')}`
  return (
    <g fill="none">
      {bands.map((band) => (
        <path
          key={band.key}
          d={`${join([
            ...band.points.map((p) => at(p.x, p.low)),
            ...[...band.points].reverse().map((p) => at(p.x, p.high)),
          ])}Z`}
          fill={band.color}
          fillOpacity={band.opacity}
          stroke={band.edge ? band.color : 'none'}
          strokeOpacity={0.5}
        />
      ))}
      {lines.map((line) => {
        const d = join(line.points.map((p) => at(p.x, p.y)))
        return (
          <g key={line.key}>
            {line.cased && <path d={d} stroke="var(--surface)" strokeWidth={line.width + 2.5} />}
            <path d={d} stroke={line.color} strokeWidth={line.width} strokeDasharray={line.dash} />
            {line.label !== undefined && <LineLabel line={line} at={at} />}
          </g>
        )
      })}
    </g>
  )
}

function LineLabel({ line, at }: { line: LineSpec; at: (x: number, y: number) => string }) {
  const [a, b] = line.points
  if (!a || !b) return null
  const [ax, ay] = at(a.x, a.y).split(' ').map(Number)
  const [bx, by] = at(b.x, b.y).split(' ').map(Number)
  if (ax === undefined || ay === undefined || bx === undefined || by === undefined) return null
  const angle = (Math.atan2(by - ay, bx - ax) * 180) / Math.PI
  // Near the upper end: clear of the axes and of most points.
  const x = ax + (bx - ax) * 0.93
  const y = ay + (by - ay) * 0.93
  return (
    <text
      transform={`translate(${x} ${y}) rotate(${angle}) translate(0 -4)`}
      textAnchor="end"
      fontSize={12}
      fill="var(--muted)"
      stroke="var(--surface)"
      strokeWidth={4}
      paintOrder="stroke"
    >
      {line.label}
    </text>
  )
}
