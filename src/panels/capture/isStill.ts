/** Nothing has changed for so long: charts measure themselves and draw again within it, ms. */
const QUIET_MS = 120

/**
 * Waits until nothing in the box is still loading or being drawn.
 *
 * @returns the figure's section, or null when the signal fired first
 */
export function isStill(box: Element | null, signal: AbortSignal): Promise<Element | null> {
  return new Promise((resolve) => {
    if (box === null) {
      resolve(null)
      return
    }
    let timer = 0
    const settle = () => {
      const section = box.querySelector('[data-figure]')
      if (section === null || box.querySelector('[data-waiting]') !== null) return
      end(section)
    }
    const again = () => {
      window.clearTimeout(timer)
      timer = window.setTimeout(settle, QUIET_MS)
    }
    const observer = new MutationObserver(again)
    const end = (result: Element | null) => {
      observer.disconnect()
      window.clearTimeout(timer)
      resolve(result)
    }
    signal.addEventListener('abort', () => end(null), { once: true })
    observer.observe(box, { subtree: true, childList: true, attributes: true, characterData: true })
    again()
  })
}
