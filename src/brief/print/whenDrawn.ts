/** Nothing has changed for so long: every slide is drawn, ms. */
const QUIET_MS = 400

/** Waits until all that is in the element has been drawn and has come to rest. */
export function whenDrawn(element: Element): Promise<void> {
  return new Promise((resolve) => {
    let timer = 0
    const rest = () => {
      if (element.querySelector('[data-waiting]') !== null) {
        again()
        return
      }
      observer.disconnect()
      resolve()
    }
    const again = () => {
      window.clearTimeout(timer)
      timer = window.setTimeout(rest, QUIET_MS)
    }
    const observer = new MutationObserver(again)
    observer.observe(element, { subtree: true, childList: true })
    again()
  })
}
