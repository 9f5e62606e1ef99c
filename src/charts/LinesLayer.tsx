import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts'
import { textWidth, type Box } from './labels'

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

type Point = { x: number; y: number }

type Props = {
  lines: readonly LineSpec[]
  bands: readonly BandSpec[]
  /** Marks that the lines' words keep clear of, in data units. */
  avoid: readonly Point[]
}

const LABEL_SIZE = 12

/** Bands as one area each, lines as one path each, clipped to the plot. */
export function LinesLayer({ lines, bands, avoid }: Props) {
  const scaleX = useXAxisScale()
  const scaleY = useYAxisScale()
  const plot = usePlotArea()
  if (!scaleX || !scaleY || !plot) return null
  const at = (x: number, y: number) => ({ x: Number(scaleX(x)), y: Number(scaleY(y)) })
  const join = (points: readonly Point[]) =>
    `M${points.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}`
  const marks = avoid.map((mark) => at(mark.x, mark.y))
  // A change of scale reaches the lines one render before the axes: what has no place yet waits.
  const drawable = ({ points }: LineSpec) =>
    points.every((p) => Object.values(at(p.x, p.y)).every(Number.isFinite))
  return (
    <g fill="none">
      {bands.map((band) => (
        <path
          key={band.key}
          d={`${join([
            ...band.points.map((p) => at(p.x, p.low)),
            ...band.points.toReversed().map((p) => at(p.x, p.high)),
          ])}Z`}
          fill={band.color}
          fillOpacity={band.opacity}
          stroke={band.edge ? band.color : 'none'}
          strokeOpacity={0.5}
        />
      ))}
      {lines.filter(drawable).map((line) => {
        const d = join(line.points.map((p) => at(p.x, p.y)))
        return (
          <g key={line.key}>
            {line.cased && <path d={d} stroke="var(--surface)" strokeWidth={line.width + 2.5} />}
            <path d={d} stroke={line.color} strokeWidth={line.width} strokeDasharray={line.dash} />
            {line.label !== undefined && (
              <LineLabel line={line} at={at} avoid={marks} plot={plot} />
            )}
          </g>
        )
      })}
    </g>
  )
}

/** Where along a line its words may stand, the dearest place first: near the upper end. */
const PLACES = [0.9, 0.75, 0.6, 0.45, 0.3]
/** Closer than this to a mark, px, words are hard to read. */
const CLEAR = 26

type LabelProps = {
  line: LineSpec
  at: (x: number, y: number) => Point
  avoid: readonly Point[]
  plot: Box
}

function LineLabel({ line, at, avoid, plot }: LabelProps) {
  const [first, second] = line.points
  if (!first || !second) return null
  const a = at(first.x, first.y)
  const b = at(second.x, second.y)
  const along = (t: number) => ({ x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t })
  const distance = (t: number) => {
    const middle = along(t)
    return Math.min(...avoid.map((mark) => Math.hypot(mark.x - middle.x, mark.y - middle.y)))
  }
  const half = textWidth(line.label ?? '', LABEL_SIZE) / 2
  const length = Math.hypot(b.x - a.x, b.y - a.y)
  const fits = (t: number) =>
    [t - half / length, t + half / length].every((end) => {
      const { x, y } = along(end)
      return (
        x > plot.x && x < plot.x + plot.width && y > plot.y + LABEL_SIZE && y < plot.y + plot.height
      )
    })
  const places = PLACES.filter(fits)
  const t =
    places.find((place) => distance(place) > CLEAR + half) ??
    places.toSorted((p, q) => distance(q) - distance(p))[0]
  if (t === undefined) return null
  const { x, y } = along(t)
  const angle = (Math.atan2(b.y - a.y, b.x - a.x) * 180) / Math.PI
  return (
    <text
      transform={`translate(${x} ${y}) rotate(${angle}) translate(0 -4)`}
      textAnchor="middle"
      fontSize={LABEL_SIZE}
      fill="var(--muted)"
      stroke="var(--surface)"
      strokeWidth={4}
      paintOrder="stroke"
    >
      {line.label}
    </text>
  )
}
