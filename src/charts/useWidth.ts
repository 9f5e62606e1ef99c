import { useLayoutEffect, useRef, useState, type RefObject } from 'react'
import type { FirstWidth } from './room'

/**
 * Width of an element in CSS px, followed as it changes. Before the first measure it is
 * `first`, so that the first paint already has the chart's height.
 */
export function useWidth<Element extends HTMLElement>(
  first: FirstWidth,
): [RefObject<Element | null>, number] {
  const ref = useRef<Element>(null)
  const [width, setWidth] = useState(first.width)
  const known = useRef(first.measured)
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    const measure = () => {
      const measured = Math.round(element.getBoundingClientRect().width / scaleOf(element))
      if (measured > 0) setWidth(measured)
    }
    if (!known.current) measure()
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
