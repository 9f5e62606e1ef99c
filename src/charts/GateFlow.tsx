import type { GateMark, GateRow } from './GatesLayer'

type Places = { left: number; first: number; between: number; second: number; right: number }

const POST = 14
const WORDS = 28

/** One line, its gates and the words under them. */
export function GateFlow({ row, xs, y }: { row: GateRow; xs: Places; y: number }) {
  const [before, between, behind] = row.weights
  const passesFirst = 'gap' in row.first
  return (
    <>
      {'gap' in row.first ? (
        <>
          <Stretch
            row={row}
            weight={before}
            from={xs.left}
            to={xs.first}
            y={y}
            stops={between === 0}
          />
          <Stretch
            row={row}
            weight={between}
            from={xs.first}
            to={xs.second}
            y={y}
            stops={behind === 0}
          />
          <Gate gate={row.first} x={xs.first} y={y} />
        </>
      ) : (
        <>
          <text x={xs.first} y={y + 4} textAnchor="middle" fill="var(--muted)">
            {row.first.aside}
          </text>
          {between !== 0 && <circle cx={xs.between} cy={y} r={3.5} fill={row.ink.mark} />}
          <Stretch
            row={row}
            weight={between}
            from={xs.between}
            to={xs.second}
            y={y}
            stops={behind === 0}
          />
        </>
      )}
      <Stretch row={row} weight={behind} from={xs.second} to={xs.right - 6} y={y} stops={false} />
      <Arrow row={row} weight={behind} x={xs.right} y={y} />
      {/* What does not get this far leaves its way empty. */}
      {passesFirst && between === 0 && (
        <line
          x1={xs.first + 8}
          x2={xs.right}
          y1={y}
          y2={y}
          stroke="var(--grid)"
          strokeWidth={1.5}
        />
      )}
      <Gate gate={row.second} x={xs.second} y={y} />
    </>
  )
}

type StretchProps = {
  row: GateRow
  weight: number | null
  from: number
  to: number
  y: number
  stops: boolean
}

/** A part of the line; dotted where nobody can say what passes. */
function Stretch({ row, weight, from, to, y, stops }: StretchProps) {
  if (weight === 0) return null
  return (
    <line
      className="flow"
      x1={from}
      x2={stops ? to - 3 : to}
      y1={y}
      y2={y}
      stroke={row.ink.mark}
      strokeWidth={weight ?? 1.5}
      strokeDasharray={weight === null ? '1 4' : undefined}
    />
  )
}

function Arrow({
  row,
  weight,
  x,
  y,
}: {
  row: GateRow
  weight: number | null
  x: number
  y: number
}) {
  if (weight === 0) return null
  if (weight !== null && weight > 3)
    return <path d={`M${x - 10} ${y - 6}L${x} ${y}L${x - 10} ${y + 6}Z`} fill={row.ink.mark} />
  return (
    <path
      d={`M${x - 9} ${y - 4}L${x} ${y}L${x - 9} ${y + 4}`}
      fill="none"
      stroke={row.ink.mark}
      strokeWidth={1.5}
      strokeDasharray={weight === null ? '2 2' : undefined}
    />
  )
}

/** Two posts; the gap between them is how far the gate stands open. */
function Gate({ gate, x, y }: { gate: GateMark; x: number; y: number }) {
  const { gap, reached, words } = gate
  const half = (gap ?? 6) / 2
  const post = {
    x1: x,
    x2: x,
    stroke: reached ? 'var(--text)' : 'var(--axis-line)',
    strokeWidth: 3,
    strokeDasharray: gap === null ? '2 2' : undefined,
  }
  return (
    <>
      <line {...post} y1={y - POST} y2={y - half} />
      <line {...post} y1={y + half} y2={y + POST} />
      <text
        x={x}
        y={y + WORDS}
        textAnchor="middle"
        fill={reached ? 'var(--text-2)' : 'var(--muted)'}
      >
        {words}
      </text>
    </>
  )
}
