import {
  useEffect,
  useEffectEvent,
  useRef,
  useState,
  type PointerEvent,
  type RefObject,
} from 'react'
import { dropPlace } from './dropPlace'

type Drag = { from: number; to: number }
type Press = { from: number; x: number; y: number; group: { first: number; last: number } }

/** A press that moves less than this is a click, px. */
const STILL = 6
/** Within this of the list's end the list moves on by itself, by so much a frame, px. */
const EDGE = 56
const STEP = 9

/**
 * Slides taken with the pointer and dropped at another place of the list, which lies down on a desk
 * and across on a phone. Escape lets go; the keys and buttons beside it do the same work.
 *
 * @returns the drag under way, and what to hang on whatever a slide can be taken by
 */
export function useSlideDrag(
  list: RefObject<HTMLElement | null>,
  onDrop: (from: number, to: number) => void,
) {
  const [drag, setDrag] = useState<Drag | null>(null)
  const press = useRef<Press | null>(null)
  const pointer = useRef({ x: 0, y: 0 })
  /** The click that ends a drag chooses nothing. */
  const dragged = useRef(false)

  const end = () => {
    press.current = null
    setDrag(null)
  }
  const follow = () => {
    const held = press.current
    const items = list.current === null ? [] : [...list.current.querySelectorAll('ol > li')]
    if (held === null || items.length === 0) return
    const across = isAcross(items)
    const spans = items.map((item) => {
      const { bottom, left, right, top } = item.getBoundingClientRect()
      return across ? { from: left, to: right } : { from: top, to: bottom }
    })
    const at = across ? pointer.current.x : pointer.current.y
    setDrag({ from: held.from, to: dropPlace(spans, held.from, at, held.group) })
  }
  const onFrame = useEffectEvent(() => {
    if (list.current !== null && scrollAtEdge(list.current, pointer.current)) follow()
  })
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    end()
  })
  const dragging = drag !== null
  useEffect(() => {
    if (!dragging) return
    let frame = requestAnimationFrame(function turn() {
      onFrame()
      frame = requestAnimationFrame(turn)
    })
    const key = (event: KeyboardEvent) => onKey(event)
    window.addEventListener('keydown', key, { capture: true })
    return () => {
      cancelAnimationFrame(frame)
      window.removeEventListener('keydown', key, { capture: true })
    }
  }, [dragging])

  const handle = (from: number, group: Press['group']) => ({
    onPointerDown: (event: PointerEvent) => {
      if (event.button !== 0 || group.first === group.last) return
      dragged.current = false
      press.current = { from, x: event.clientX, y: event.clientY, group }
    },
    onPointerMove: (event: PointerEvent) => {
      const held = press.current
      if (held === null) return
      pointer.current = { x: event.clientX, y: event.clientY }
      if (drag === null) {
        if (Math.hypot(event.clientX - held.x, event.clientY - held.y) < STILL) return
        event.currentTarget.setPointerCapture(event.pointerId)
        dragged.current = true
      }
      follow()
    },
    onPointerUp: () => {
      if (drag !== null && drag.to !== drag.from) onDrop(drag.from, drag.to)
      end()
      // The click of this very press comes before it.
      setTimeout(() => {
        dragged.current = false
      })
    },
    onPointerCancel: end,
  })
  return { drag, handle, wasDragged: () => dragged.current }
}
export type SlideDrag = ReturnType<typeof useSlideDrag>

const isAcross = ([first, second]: readonly Element[]): boolean =>
  first !== undefined &&
  second !== undefined &&
  second.getBoundingClientRect().left > first.getBoundingClientRect().left

/** Down the list itself, or across its row of slides. @returns whether anything has moved */
function scrollAtEdge(list: HTMLElement, { x, y }: { x: number; y: number }): boolean {
  const by = (at: number, from: number, to: number) =>
    at < from + EDGE ? -STEP : at > to - EDGE ? STEP : 0
  const box = list.getBoundingClientRect()
  const row = list.querySelector('ol')
  const before = list.scrollTop + (row?.scrollLeft ?? 0)
  list.scrollTop += by(y, box.top, box.bottom)
  if (row && row.scrollWidth > row.clientWidth) row.scrollLeft += by(x, box.left, box.right)
  return list.scrollTop + (row?.scrollLeft ?? 0) !== before
}
