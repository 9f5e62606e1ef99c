import {
  startTransition,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type ReactNode,
} from 'react'
import { ChartRoom, FirstWidth } from '@/charts/room'
import { useWords } from '@/i18n/views'
import { briefWords } from '@/i18n/views/brief'
import { useLocale } from '@/i18n/locale'
import { Waiting } from '@/panels/fetched'
import { scaleSearch } from './scaleSearch'
import { showWhole } from './showWhole'
import styles from './Slide.module.css'
import { useSpot } from './spot'

/** A figure's smallest text, 12 px, becomes 24 on the sheet: to be read from the last row. */
const SMALLEST = 2
const LARGEST = 2.6
/** Of the sheet, less its margins, px. */
const WIDTH = 1760

type FitState = { scale: number; room: number | null; left: number }

/**
 * The place of a figure on the sheet: plots that can be of any height fill it, rows of their own
 * height are enlarged until they do. Nothing is made smaller than a room can read: of a list that
 * is longer than the sheet the first rows stand, and it says how many more there are.
 */
export function Fit({ children }: { children: ReactNode }) {
  const { f } = useLocale()
  const words = useWords(briefWords).show
  const { drawn, onLeft } = useSpot()
  const outer = useRef<HTMLDivElement>(null)
  const inner = useRef<HTMLDivElement>(null)
  const search = useRef(scaleSearch(SMALLEST, LARGEST))
  const searched = useRef(0)
  const [fit, setFit] = useState<FitState>({ scale: SMALLEST, room: null, left: 0 })
  useLayoutEffect(() => {
    const place = outer.current
    const held = inner.current
    if (!place || !held || !drawn) return
    const measure = () => {
      const height = place.offsetHeight
      const room = Math.max(120, Math.floor(height / SMALLEST))
      if (searched.current !== height) search.current = scaleSearch(SMALLEST, LARGEST)
      searched.current = height
      const left = showWhole(held, room)
      const content = held.scrollHeight
      const next = (now: FitState): FitState => {
        if (content === 0 || now.room === null) return { ...now, room }
        const scale = left > 0 ? SMALLEST : search.current.next(now.scale, content, height)
        return now.scale === scale && now.room === room && now.left === left
          ? now
          : { scale, room, left }
      }
      // The words of the slide are in sight already; a key may come before the figure does.
      startTransition(() => setFit(next))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(place)
    observer.observe(held)
    return () => observer.disconnect()
  }, [drawn])
  useEffect(() => onLeft?.(fit.left), [onLeft, fit.left])
  return (
    <div ref={outer} className={styles['fit']} data-fit>
      <div
        ref={inner}
        className={styles['enlarged']}
        style={{ width: `${100 / fit.scale}%`, transform: `scale(${fit.scale})` }}
      >
        {drawn && fit.room !== null ? (
          <FirstWidth value={{ width: Math.round(WIDTH / fit.scale), measured: false }}>
            <ChartRoom value={fit.room}>{children}</ChartRoom>
          </FirstWidth>
        ) : (
          <Waiting />
        )}
      </div>
      {fit.left > 0 && <p className={styles['left']}>{words.left(f.number(fit.left))}</p>}
    </div>
  )
}
