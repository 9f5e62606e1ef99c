import { create } from 'zustand'

/** What the reader may want to know of the page's own files. */
type Keeping = {
  /** A service worker holds the whole page: it opens without a connection. */
  kept: boolean
  /** Goes over to a newer version that has come; null while there is none. */
  takeUpdate: (() => void) | null
  /** A part of this version could not be loaded: no connection, or a newer one has replaced it. */
  partMissing: boolean
  /** The data's server cannot be reached: the figures are those that an earlier visit has kept. */
  lastVisit: boolean
}

export const useKeeping = create<Keeping>()(() => ({
  kept: false,
  takeUpdate: null,
  partMissing: false,
  lastVisit: false,
}))

/** Nothing loaded and nothing done for so long means that reader and page rest, ms. */
const QUIET_MS = 2000
const ACTS = ['click', 'input', 'keydown', 'pointerdown', 'wheel'] as const
/** A page that stays open for days asks for a newer version when looked at, this often at most, ms. */
const ASK_EVERY_MS = 60 * 60 * 1000

const reload = () => window.location.reload()

/** Tells the reader when a part of the page does not come. Returns how to stop. */
export function noticeMissingParts(): () => void {
  const notice = () => useKeeping.setState({ partMissing: true })
  window.addEventListener('vite:preloadError', notice)
  return () => window.removeEventListener('vite:preloadError', notice)
}

/**
 * Keeps the page on the reader's device, once the first view is finished and the reader rests. Where
 * the place does not allow it (from disk, plain http, a frame, workers blocked) the page works all the
 * same.
 */
export async function keepForOffline(): Promise<void> {
  const workers = allowedWorkers()
  if (workers === null) return
  await untilAtRest()
  try {
    const registration = await workers.register('./sw.js')
    watch(registration, workers)
    const { active } = await workers.ready
    useKeeping.setState({ kept: active !== null && (await dataKept()) })
  } catch {
    // Blocked by the browser or its reader: there is nothing to keep, and nothing to say.
  }
}

/** The built-in data is a part of the page; a server's answers are kept beside it. */
async function dataKept(): Promise<boolean> {
  if (!import.meta.env.VITE_API_BASE_URL) return true
  const { keepServerAnswers } = await import('@/data/keptAnswers')
  return keepServerAnswers()
}

/** Null where no worker may be, or none should be: a frame shows the page, it does not own it. */
function allowedWorkers(): ServiceWorkerContainer | null {
  const own = window.isSecureContext && window.self === window.top && window.origin !== 'null'
  return own && 'serviceWorker' in navigator ? navigator.serviceWorker : null
}

/** Fetching some hundred files takes a processor for seconds: not while the reader is at work. */
function untilAtRest(): Promise<void> {
  return new Promise((resolve) => {
    const end = new AbortController()
    const finish = () => {
      observer.disconnect()
      end.abort()
      resolve()
    }
    let waiting = setTimeout(finish, QUIET_MS)
    const again = () => {
      clearTimeout(waiting)
      waiting = setTimeout(finish, QUIET_MS)
    }
    const observer = new PerformanceObserver(again)
    observer.observe({ type: 'resource' })
    for (const act of ACTS)
      window.addEventListener(act, again, { capture: true, passive: true, signal: end.signal })
  })
}

/**
 * A newer version is fetched beside this one and waits; the reader says when. Until then every
 * part of the page comes from the version it began with.
 */
function watch(registration: ServiceWorkerRegistration, workers: ServiceWorkerContainer): void {
  const tell = () => {
    const { waiting, active } = registration
    // Without an active one before it this is the first, and replaces nothing.
    if (waiting !== null && active !== null)
      useKeeping.setState({ takeUpdate: () => takeOver(waiting, workers) })
  }
  tell()
  registration.addEventListener('updatefound', () =>
    registration.installing?.addEventListener('statechange', tell),
  )

  let hadOne = workers.controller !== null
  workers.addEventListener('controllerchange', () => {
    // Another window of this page went over to the newer version, and this one's parts are gone.
    if (hadOne) useKeeping.setState({ takeUpdate: reload })
    hadOne = true
  })

  let askedAt = performance.now()
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || performance.now() - askedAt < ASK_EVERY_MS) return
    askedAt = performance.now()
    // Without a connection there is no answer; the next look asks again.
    registration.update().catch(() => undefined)
  })
}

function takeOver(waiting: ServiceWorker, workers: ServiceWorkerContainer): void {
  if (waiting.state === 'activated') return reload()
  workers.addEventListener('controllerchange', reload, { once: true })
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
  waiting.postMessage({ type: 'SKIP_WAITING' })
}
