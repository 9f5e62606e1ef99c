/** jsdom lays nothing out. These are the sizes and observers that the page relies on. */
const SIZE = { width: 640, height: 320 }

export function layOut(window: Window & typeof globalThis): void {
  window.Element.prototype.getBoundingClientRect = () =>
    new window.DOMRect(0, 0, SIZE.width, SIZE.height)
  window.ResizeObserver = class {
    observe() {}
    unobserve() {}
    disconnect() {}
  }
  window.matchMedia = (query) => ({
    matches: query.includes('min-width'),
    media: query,
    onchange: null,
    addEventListener() {},
    removeEventListener() {},
    addListener() {},
    removeListener() {},
    dispatchEvent: () => false,
  })
  // Everything is in sight at once.
  window.IntersectionObserver = class {
    readonly root = null
    readonly rootMargin = ''
    readonly scrollMargin = ''
    readonly thresholds = []
    readonly #callback: IntersectionObserverCallback
    constructor(callback: IntersectionObserverCallback) {
      this.#callback = callback
    }
    observe(target: Element) {
      const box = target.getBoundingClientRect()
      this.#callback(
        [
          {
            target,
            isIntersecting: true,
            intersectionRatio: 1,
            time: 0,
            boundingClientRect: box,
            intersectionRect: box,
            rootBounds: null,
          },
        ],
        this,
      )
    }
    unobserve() {}
    disconnect() {}
    takeRecords() {
      return []
    }
  }
  // jsdom has <dialog> without its methods.
  window.HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true
  }
  window.HTMLDialogElement.prototype.close = function close() {
    this.open = false
    this.dispatchEvent(new window.Event('close'))
  }
}
