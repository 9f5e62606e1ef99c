/**
 * Tells the page around this frame how high the content is, in CSS pixels, each time it changes:
 * `{ type: 'threshold:height', figure, height }`. The frame may stand anywhere, and the message
 * holds nothing that its page may not know. Returns how to stop.
 */
export function tellHeight(content: Element, figure: string): () => void {
  const host = window.parent
  if (host === window) return () => undefined
  const tell = () => {
    const height = Math.ceil(content.getBoundingClientRect().height)
    host.postMessage({ type: 'threshold:height', figure, height }, '*')
  }
  const observer = new ResizeObserver(tell)
  observer.observe(content)
  return () => observer.disconnect()
}
