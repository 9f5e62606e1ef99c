import {
  use,
  useId,
  useRef,
  useState,
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  useEffect,
} from 'react'
import { ActiveMark, type ReadableMark, type MarkRegistry } from './activeMark'
import styles from './ChartFrame.module.css'
import { FirstWidth } from './room'
import { TipBox } from './TipBox'
import { scaleOf, useWidth } from './useWidth'

type Props = {
  title: string
  /** One or two sentences that say what the picture shows, for those who cannot see it. */
  summary: string
  /** How to move through the marks, said when the chart has the focus. */
  keysHint: string
  /** In px, or from the width where rows grow taller on a narrow screen. */
  height: number | ((width: number) => number)
  children: (size: { width: number; height: number }) => ReactNode
  onChoose?: ((key: string) => void) | undefined
}

/** A pointer this near to a mark means it, px. */
const REACH = 24
/** Setting what is set already would make the browser style the layer again. */
const UNTAMED_LAYERS = '[class^="recharts-zIndex-layer"]:not([tabindex="-1"])'
/** The layer of the chart's own marks: the arrow keys come to it first. */
const OWN = ''

/**
 * What every chart shares: a measured width, a name and a summary, and one way to read marks
 * by pointer, touch and keyboard. Arrow keys walk through the marks in reading order; Escape
 * lets go; Enter or a click opens what the panel offers.
 */
export function ChartFrame({ title, summary, keysHint, children, onChoose, ...props }: Props) {
  const [ref, width] = useWidth<HTMLDivElement>(use(FirstWidth))
  const height = typeof props.height === 'number' ? props.height : props.height(width)
  const layers = useRef<ReadonlyMap<string, readonly ReadableMark[]>>(new Map([[OWN, []]]))
  const [active, setActive] = useState<ReadableMark | null>(null)
  const [byKey, setByKey] = useState(false)
  const summaryId = useId()
  useEffect(() => {
    // Recharts draws through portals, and React listens for focus on each portal's <g>; browsers
    // then stop at it with Tab, though there is nothing to read.
    for (const layer of ref.current?.querySelectorAll(UNTAMED_LAYERS) ?? [])
      layer.setAttribute('tabindex', '-1')
  })
  const register: MarkRegistry = (marks, layer = OWN) => {
    layers.current = new Map(layers.current).set(layer, marks)
  }
  const marksNow = () => [...layers.current.values()].flat()
  const choose = active && (active.choose ?? (onChoose && (() => onChoose(active.key))))

  const onKeyDown = (event: KeyboardEvent) => {
    const all = marksNow()
    const at = all.findIndex((mark) => mark.key === active?.key)
    const to = STEPS[event.key]?.(at, all.length)
    if (to !== undefined) {
      event.preventDefault()
      setByKey(true)
      setActive(all[to] ?? null)
    } else if (event.key === 'Escape') setActive(null)
    else if (event.key === 'Enter' && choose) {
      // Else the same press would go on to the first button of the window that it opens.
      event.preventDefault()
      choose()
    }
  }
  const onPointer = (event: PointerEvent<HTMLDivElement>) => {
    const box = event.currentTarget.getBoundingClientRect()
    const scale = scaleOf(event.currentTarget)
    setByKey(false)
    setActive(
      nearest(marksNow(), (event.clientX - box.left) / scale, (event.clientY - box.top) / scale),
    )
  }

  return (
    // A picture with its own keys: role application tells screen readers to pass the arrows on.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/no-static-element-interactions
    <div
      ref={ref}
      className={styles['frame']}
      style={{ height }}
      role="application"
      aria-label={title}
      aria-describedby={summaryId}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      onKeyDown={onKeyDown}
      onBlur={() => setActive(null)}
      onPointerMove={onPointer}
      onPointerDown={onPointer}
      onPointerLeave={() => setActive(null)}
      onClick={() => choose?.()}
      data-pointing={choose ? '' : undefined}
    >
      <ActiveMark value={{ activeKey: active?.key ?? null, register }}>
        {children({ width, height })}
      </ActiveMark>
      {active && <TipBox mark={active} width={width} height={height} />}
      <p id={summaryId} className="visually-hidden">
        <span>{summary}</span> {keysHint}
      </p>
      <p className="visually-hidden" role="status">
        {byKey && active ? active.text.spoken : ''}
      </p>
    </div>
  )
}

const STEPS: Record<string, (at: number, count: number) => number> = {
  ArrowRight: (at, count) => Math.min(at + 1, count - 1),
  ArrowDown: (at, count) => Math.min(at + 1, count - 1),
  ArrowLeft: (at) => Math.max(at - 1, 0),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, count) => count - 1,
}

function nearest(marks: readonly ReadableMark[], x: number, y: number): ReadableMark | null {
  let best: ReadableMark | null = null
  let least = REACH
  for (const mark of marks) {
    const distance = mark.hit ? distanceToBox(mark.hit, x, y) : Math.hypot(mark.x - x, mark.y - y)
    if (distance < least) {
      best = mark
      least = distance
    }
  }
  return best
}

function distanceToBox(
  box: { x: number; y: number; width: number; height: number },
  x: number,
  y: number,
): number {
  const dx = Math.max(box.x - x, 0, x - box.x - box.width)
  const dy = Math.max(box.y - y, 0, y - box.y - box.height)
  return Math.hypot(dx, dy)
}
