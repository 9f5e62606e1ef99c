/** A tab in the background shows no frame; work is not put off longer than this, ms. */
const LATEST_MS = 200

/** Runs work when the frame that is being made has been shown, so that the reader sees it first. */
export function afterPaint(work: () => void): void {
  let done = false
  const once = () => {
    if (done) return
    done = true
    work()
  }
  requestAnimationFrame(() => setTimeout(once))
  setTimeout(once, LATEST_MS)
}
