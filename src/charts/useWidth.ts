import { useLayoutEffect, useRef, useState, type RefObject } from 'react'

/**
 * Width of an element in CSS px, followed as it changes. Before the first measure it is
 * `initial`, so that the first paint already has the chart's height.
 */
export function useWidth<Element extends HTMLElement>(
  initial: number,
): [RefObject<Element | null>, number] {
  const ref = useRef<Element>(null)
  const [width, setWidth] = useState(initial)
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    const measure = () => {
      const measured = Math.round(element.getBoundingClientRect().width / scaleOf(element))
      if (measured > 0) setWidth(measured)
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [ref, width]
}

/** By how much a slide enlarges or shrinks what it shows; 1 on the page. */
export function scaleOf(element: HTMLElement): number {
  const { offsetWidth } = element
  return offsetWidth > 0 ? element.getBoundingClientRect().width / offsetWidth : 1
}
