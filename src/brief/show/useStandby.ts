import { startTransition, useEffect, useRef, useState } from 'react'
import { nextJob, withJob, type Plan, type Standby } from './standby'

/** A talk that has just moved may move again: no figure is drawn ahead before it rests, ms. */
const REST_MS = 300
/** Between two pieces of work, so that a key in between finds the window idle, ms. */
const BREATH_MS = 100
/** Without a moment of idleness work goes on all the same, ms. */
const LONGEST_WAIT_MS = 2000

/**
 * Makes slides ready before they are due, one after another and only while nothing else goes on. A
 * step comes first: it shows what stands ready, and the rest follows.
 *
 * @param at the slide in sight, of `count`
 */
export function useStandby(at: number, count: number, plan: Plan): Standby {
  const [standby, setStandby] = useState<Standby>({ worded: [], drawn: [] })
  const moved = useRef({ at, time: 0 })
  useEffect(() => {
    if (moved.current.at !== at) moved.current = { at, time: performance.now() }
    const job = nextJob(standby, at, count, plan)
    if (job === null) return
    const go = () => startTransition(() => setStandby((now) => withJob(now, job, at, plan)))
    if (job.at === at && !plan.lags) {
      go()
      return
    }
    const rests = plan.lags || job.what === 'drawn'
    const wait = rests ? moved.current.time + REST_MS - performance.now() : 0
    let stopIdle = () => {}
    const timer = setTimeout(
      () => {
        stopIdle = whenIdle(go)
      },
      Math.max(BREATH_MS, wait),
    )
    return () => {
      clearTimeout(timer)
      stopIdle()
    }
  }, [standby, at, count, plan])
  return standby
}

/** @returns a function that gives it up */
function whenIdle(work: () => void): () => void {
  // Not every browser tells when it is idle.
  if (typeof window.requestIdleCallback !== 'function') {
    const timer = setTimeout(work, BREATH_MS)
    return () => clearTimeout(timer)
  }
  const id = window.requestIdleCallback(work, { timeout: LONGEST_WAIT_MS })
  return () => window.cancelIdleCallback(id)
}
