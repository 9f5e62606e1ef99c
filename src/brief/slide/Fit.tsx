import { useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import { ChartRoom } from '@/charts/room'
import styles from './Slide.module.css'

/** Chart text of 12 px becomes 20.4 on the sheet: to be read from the last row. */
const CHART_SCALE = 1.7
const LARGEST = 2.3
/** Below this a figure is cut and scrolls instead. */
const SMALLEST = 1.2
/** Text that wraps anew at each width must not make the scale swing. */
const MOST_TRIES = 6

/**
 * The place of a figure on the sheet: plots that can be of any height fill it, rows of their own
 * height are enlarged or shrunk until they do.
 */
export function Fit({ children }: { children: ReactNode }) {
  const outer = useRef<HTMLDivElement>(null)
  const inner = useRef<HTMLDivElement>(null)
  const tries = useRef({ height: 0, left: MOST_TRIES })
  const [fit, setFit] = useState<{ scale: number; room: number | null }>({
    scale: CHART_SCALE,
    room: null,
  })
  useLayoutEffect(() => {
    const place = outer.current
    if (!place) return
    const measure = () => {
      const height = place.offsetHeight
      const content = inner.current?.scrollHeight ?? 0
      if (tries.current.height !== height) tries.current = { height, left: MOST_TRIES }
      setFit((now) => {
        const room = Math.max(120, Math.floor(height / CHART_SCALE))
        if (content === 0 || now.room === null) return { ...now, room }
        const wanted = Math.min(LARGEST, Math.max(SMALLEST, height / content))
        const scale = Math.abs(content - room) < 2 ? CHART_SCALE : wanted
        if (Math.abs(scale - now.scale) < 0.02 || tries.current.left === 0)
          return now.room === room ? now : { ...now, room }
        tries.current.left -= 1
        return { scale, room }
      })
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(place)
    if (inner.current) observer.observe(inner.current)
    return () => observer.disconnect()
  }, [])
  return (
    <div ref={outer} className={styles['fit']}>
      <div
        ref={inner}
        className={styles['enlarged']}
        style={{ width: `${100 / fit.scale}%`, transform: `scale(${fit.scale})` }}
      >
        {fit.room !== null && <ChartRoom value={fit.room}>{children}</ChartRoom>}
      </div>
    </div>
  )
}
