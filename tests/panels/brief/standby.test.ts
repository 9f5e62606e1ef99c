import { expect, test } from 'vitest'
import { nextJob, withJob, type Job, type Plan, type Standby } from '@/brief/show/standby'

const PLAN: Plan = { worded: 4, drawn: 2, lags: false }
const NONE: Standby = { worded: [], drawn: [] }

/** All that is made ready for a talk that stands still, in its order. */
function madeReady(at: number, count: number, first = NONE): { jobs: Job[]; standby: Standby } {
  const jobs: Job[] = []
  let standby = first
  for (;;) {
    const job = nextJob(standby, at, count, PLAN)
    if (job === null) return { jobs, standby }
    jobs.push(job)
    standby = withJob(standby, job, at, PLAN)
  }
}

test('the slide in sight comes first, then words of its neighbours, then their figures', () => {
  expect(madeReady(3, 9).jobs).toEqual([
    { at: 3, what: 'drawn' },
    { at: 4, what: 'worded' },
    { at: 2, what: 'worded' },
    { at: 5, what: 'worded' },
    { at: 1, what: 'worded' },
    { at: 4, what: 'drawn' },
    { at: 2, what: 'drawn' },
  ])
})

test('a step finds the next slide ready, and only what is new is made', () => {
  const { standby } = madeReady(3, 9)
  expect(standby.drawn).toContain(4)
  expect(madeReady(4, 9, standby).jobs[0]).toEqual({ at: 6, what: 'worded' })
})

test('a jump far away lets go of what is out of reach', () => {
  const { standby } = madeReady(0, 40)
  const far = madeReady(30, 40, standby).standby
  expect(far.worded).not.toContain(0)
  expect(far.drawn).toContain(30)
})
