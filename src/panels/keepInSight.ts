/** As long as parts of a page may still come and push others down, ms. */
const SETTLES_WITHIN_MS = 4000
/** With these a reader goes on by himself. */
const OWN_MOVES = ['wheel', 'touchstart', 'pointerdown', 'keydown', 'popstate'] as const

/**
 * Brings an element to the top of the screen and holds it there while the page around it is still
 * being filled, until the reader moves.
 *
 * @returns what lets it go at once
 */
export function keepInSight(element: Element): () => void {
  const show = () => element.scrollIntoView({ block: 'start' })
  show()
  const observer = new ResizeObserver(show)
  observer.observe(document.body)
  const letGo = () => {
    observer.disconnect()
    clearTimeout(timer)
    for (const kind of OWN_MOVES) window.removeEventListener(kind, letGo)
  }
  const timer = setTimeout(letGo, SETTLES_WITHIN_MS)
  for (const kind of OWN_MOVES) window.addEventListener(kind, letGo, { passive: true })
  return letGo
}
