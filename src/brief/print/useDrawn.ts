import { useEffect, useState, type RefObject } from 'react'

/** Nothing has changed for so long: every slide is drawn, ms. */
const QUIET_MS = 400

/** Whether all that is in the element has been drawn and has come to rest. */
export function useDrawn(box: RefObject<HTMLElement | null>): boolean {
  const [drawn, setDrawn] = useState(false)
  useEffect(() => {
    const element = box.current
    if (!element) return
    let timer = 0
    const rest = () => {
      const busy = element.querySelector('[data-waiting]') !== null
      if (busy) timer = window.setTimeout(rest, QUIET_MS)
      else setDrawn(true)
    }
    const again = () => {
      window.clearTimeout(timer)
      setDrawn(false)
      timer = window.setTimeout(rest, QUIET_MS)
    }
    const observer = new MutationObserver(again)
    observer.observe(element, { subtree: true, childList: true })
    again()
    return () => {
      observer.disconnect()
      window.clearTimeout(timer)
    }
  }, [box])
  return drawn
}
