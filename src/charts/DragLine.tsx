import { useRef, type KeyboardEvent, type PointerEvent } from 'react'
import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts'
import { textWidth, type Box } from './labels'
import type { DragSpec } from './mapTypes'

const GRIP = { along: 28, across: 18 }
/** Factors of one key press. */
const STEPS: Record<string, number> = {
  ArrowUp: 1.01,
  ArrowRight: 1.01,
  ArrowDown: 1 / 1.01,
  ArrowLeft: 1 / 1.01,
  PageUp: 1.1,
  PageDown: 1 / 1.1,
}

/** Three figures are as fine as a line on a log scale can be set by hand. */
const rounded = (value: number) => Number(value.toPrecision(3))

/** A line across the plot with a grip; a slider for keys and for who cannot see it. */
export function DragLine({ spec }: { spec: DragSpec }) {
  const scaleX = useXAxisScale()
  const scaleY = useYAxisScale()
  const plot = usePlotArea()
  const held = useRef(false)
  if (!scaleX || !scaleY || !plot) return null
  const { axis, value, min, max } = spec
  const upright = axis === 'x'
  const at = Number((upright ? scaleX : scaleY)(value))
  const grip = upright
    ? { x: at, y: plot.y + plot.height * (1 - spec.gripAt) }
    : { x: plot.x + plot.width * spec.gripAt, y: at }
  const line = upright
    ? `M${at} ${plot.y}V${plot.y + plot.height}`
    : `M${plot.x} ${at}H${plot.x + plot.width}`
  const clamp = (wanted: number) => Math.min(max, Math.max(min, rounded(wanted)))

  const follow = (event: PointerEvent<SVGGElement>) => {
    event.stopPropagation()
    if (!held.current) return
    const frame = event.currentTarget.ownerSVGElement?.getBoundingClientRect()
    if (!frame) return
    const share = upright
      ? (event.clientX - frame.left - plot.x) / plot.width
      : 1 - (event.clientY - frame.top - plot.y) / plot.height
    spec.onMove(clamp(min * (max / min) ** Math.min(1, Math.max(0, share))))
  }
  const release = (event: PointerEvent<SVGGElement>) => {
    event.stopPropagation()
    held.current = false
    spec.onDone(false)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const factor = STEPS[event.key]
    const end = { Home: min, End: max }[event.key]
    if (factor === undefined && end === undefined) return
    event.preventDefault()
    // The chart round it has arrow keys of its own.
    event.stopPropagation()
    spec.onMove(end ?? clamp(stepped(value, factor ?? 1)))
    spec.onDone(true)
  }
  return (
    <g
      className="dragLine"
      role="slider"
      tabIndex={0}
      aria-label={spec.name}
      aria-valuemin={min}
      aria-valuemax={max}
      aria-valuenow={value}
      aria-valuetext={spec.spoken}
      aria-orientation={upright ? 'horizontal' : 'vertical'}
      style={{ cursor: upright ? 'ew-resize' : 'ns-resize', touchAction: 'none' }}
      onPointerDown={(event) => {
        event.stopPropagation()
        event.currentTarget.setPointerCapture(event.pointerId)
        held.current = true
      }}
      onPointerMove={follow}
      onPointerUp={release}
      onPointerCancel={release}
      onClick={(event) => event.stopPropagation()}
      onKeyDown={onKeyDown}
      onBlur={spec.onLeave}
    >
      <path d={line} stroke="transparent" strokeWidth={16} />
      <path d={line} stroke="var(--accent)" strokeWidth={2} strokeDasharray="6 4" />
      <rect
        x={grip.x - (upright ? GRIP.across : GRIP.along) / 2}
        y={grip.y - (upright ? GRIP.along : GRIP.across) / 2}
        width={upright ? GRIP.across : GRIP.along}
        height={upright ? GRIP.along : GRIP.across}
        rx={5}
        fill="var(--surface)"
        stroke="var(--accent)"
        strokeWidth={2}
      />
      <path
        d={
          upright
            ? `M${grip.x - 2.5} ${grip.y - 5}v10M${grip.x + 2.5} ${grip.y - 5}v10`
            : `M${grip.x - 5} ${grip.y - 2.5}h10M${grip.x - 5} ${grip.y + 2.5}h10`
        }
        stroke="var(--accent)"
        strokeWidth={1.5}
      />
      <Words spec={spec} grip={grip} plot={plot} upright={upright} />
    </g>
  )
}

/** A step that three figures can show, however small. */
function stepped(value: number, factor: number): number {
  const unit = 10 ** (Math.floor(Math.log10(value)) - 2)
  const wanted = rounded(value * factor)
  return wanted === value ? value + Math.sign(factor - 1) * unit : wanted
}

type WordsProps = { spec: DragSpec; grip: { x: number; y: number }; plot: Box; upright: boolean }

/** The result beside the grip, on the side that has room. */
function Words({ spec, grip, plot, upright }: WordsProps) {
  const { title, lines } = spec
  const widest = Math.max(textWidth(title, 13), ...lines.map((line) => textWidth(line, 12)))
  const gap = upright ? 16 : 22
  const toLeft = grip.x + gap + widest > plot.x + plot.width
  const side = {
    x: toLeft ? grip.x - gap : grip.x + gap,
    textAnchor: toLeft ? ('end' as const) : ('start' as const),
    stroke: 'var(--surface)',
    strokeWidth: 4,
    strokeLinejoin: 'round' as const,
    paintOrder: 'stroke',
  }
  const top = upright ? grip.y - 2 : grip.y - 8 - lines.length * 16
  return (
    <g fontSize={12} aria-hidden>
      <text {...side} y={top} fontWeight="var(--weight-strong)" fill="var(--accent)">
        {title}
      </text>
      {lines.map((line, i) => (
        <text key={line} {...side} y={top + (i + 1) * 16} fill="var(--text)">
          {line}
        </text>
      ))}
    </g>
  )
}
