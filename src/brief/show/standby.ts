/** Slides of a talk that stand ready: of some the words are set, of others the figure is drawn too. */
export type Standby = { worded: readonly number[]; drawn: readonly number[] }

/** How much is made ready, and when. */
export type Plan = Record<keyof Standby, number> & {
  /** A picture beside the room's own: it waits, even with the slide in sight, until the talk rests. */
  lags: boolean
}

/** The room's slides: a whole talk of the usual length; a longer one is made ready on its way. */
export const ROOM: Plan = { worded: 20, drawn: 12, lags: false }
/** The same before the speaker, who knows by number, notes and strip where the talk stands. */
export const DESK: Plan = { worded: 20, drawn: 6, lags: true }
/** What comes next, which is seen for itself alone. */
export const NEXT: Plan = { worded: 1, drawn: 1, lags: true }

export type Job = { at: number; what: keyof Standby }

/**
 * What to make ready next: the slide in sight first, then its neighbours, the next before the last
 * one; words before figures, since by them a room knows that the talk has moved.
 */
export function nextJob(
  { drawn, worded }: Standby,
  at: number,
  count: number,
  plan: Plan,
): Job | null {
  if (!drawn.includes(at)) return { at, what: 'drawn' }
  const order = nearest(at, count)
  const lacking = (places: readonly number[], done: readonly number[]) =>
    places.find((place) => !done.includes(place))
  const word = lacking(order.slice(0, plan.worded), worded)
  if (word !== undefined) return { at: word, what: 'worded' }
  const draw = lacking(order.slice(0, plan.drawn), drawn)
  return draw === undefined ? null : { at: draw, what: 'drawn' }
}

/** With one more made ready; what has fallen out of reach is let go. */
export function withJob(standby: Standby, job: Job, at: number, plan: Plan): Standby {
  const kept = (places: readonly number[], most: number) =>
    places.filter((place) => Math.abs(place - at) <= most)
  const worded = standby.worded.includes(job.at) ? standby.worded : [...standby.worded, job.at]
  return {
    worded: kept(worded, plan.worded),
    drawn: kept(job.what === 'drawn' ? [...standby.drawn, job.at] : standby.drawn, plan.worded),
  }
}

/** All other places, the nearest first. */
const nearest = (at: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, place) => place)
    .filter((place) => place !== at)
    .toSorted((a, b) => Math.abs(a - at) - Math.abs(b - at) || b - a)
