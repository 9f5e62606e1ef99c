import { inShowOrder, mainCount, type Deck, type Slide } from './deck'

/** A talk under way: all that its two windows must agree on, and that survives a reload. */
export type Show = {
  /** Place in the order of the show, from 0. */
  at: number
  black: boolean
  /** The live state of slides that were changed while speaking, as links write it. */
  changed: Readonly<Record<string, string>>
  /** What the audience guessed, by slide, and which answers are in sight. */
  guesses: Readonly<Record<string, number>>
  revealed: readonly string[]
  /** When the clock was last started, ms since 1970; null while it stands. */
  runningSince: number | null
  /** What had run before that, ms. */
  ranBefore: number
  /** When this slide came up, ms since 1970. */
  slideSince: number
  auto: boolean
}

export type ShowAction =
  | { do: 'next' }
  | { do: 'back' }
  | { do: 'goTo'; at: number }
  | { do: 'black' }
  | { do: 'change'; id: string; query: string }
  | { do: 'reset'; id: string }
  | { do: 'guess'; id: string; value: number }
  | { do: 'reveal'; id: string }
  | { do: 'clock' }
  | { do: 'restartClock' }
  | { do: 'auto' }

/** The beginning of a talk. @param at first slide @param now ms since 1970 */
export const startShow = (at: number, now: number): Show => ({
  at,
  black: false,
  changed: {},
  guesses: {},
  revealed: [],
  runningSince: now,
  ranBefore: 0,
  slideSince: now,
  auto: false,
})

/**
 * The talk after one action. Next stops at the last slide of the talk itself: backups come only
 * when asked for by number; a guess is answered before the talk moves on.
 */
export function actOn(show: Show, action: ShowAction, deck: Deck, now: number): Show {
  const slides = inShowOrder(deck)
  const slide = slides[show.at]
  switch (action.do) {
    case 'next':
      if (show.black) return { ...show, black: false }
      if (slide?.guess && !show.revealed.includes(slide.id)) return reveal(show, slide.id)
      return goTo(show, nextPlace(show.at, slides, mainCount(deck)), slides, now)
    case 'back':
      if (show.black) return { ...show, black: false }
      return goTo(show, show.at - 1, slides, now)
    case 'goTo':
      return goTo({ ...show, black: false }, action.at, slides, now)
    case 'black':
      return { ...show, black: !show.black }
    case 'change':
      return { ...show, changed: { ...show.changed, [action.id]: action.query } }
    case 'reset': {
      const { [action.id]: _changed, ...changed } = show.changed
      return { ...show, changed }
    }
    case 'guess':
      return { ...show, guesses: { ...show.guesses, [action.id]: action.value } }
    case 'reveal':
      return reveal(show, action.id)
    case 'clock':
      return show.runningSince === null
        ? { ...show, runningSince: now }
        : { ...show, runningSince: null, ranBefore: elapsedMs(show, now) }
    case 'restartClock':
      return { ...show, runningSince: now, ranBefore: 0 }
    case 'auto':
      return { ...show, auto: !show.auto, slideSince: now }
  }
}

const reveal = (show: Show, id: string): Show =>
  show.revealed.includes(id) ? show : { ...show, revealed: [...show.revealed, id] }

function nextPlace(at: number, slides: readonly Slide[], main: number): number {
  // From the last slide of the talk nothing follows; among the backups one can walk.
  return at === main - 1 ? at : Math.min(at + 1, slides.length - 1)
}

function goTo(show: Show, at: number, slides: readonly Slide[], now: number): Show {
  const place = Math.min(slides.length - 1, Math.max(0, at))
  return place === show.at ? show : { ...show, at: place, slideSince: now }
}

/** How long the talk has run, ms. */
export const elapsedMs = (show: Show, now: number): number =>
  show.ranBefore + (show.runningSince === null ? 0 : Math.max(0, now - show.runningSince))

/** Time planned for the talk itself, s; backups are not planned. */
export const plannedSeconds = (deck: Deck): number =>
  deck.slides.reduce((sum, slide) => sum + (slide.backup ? 0 : slide.seconds), 0)

/**
 * Seconds ahead of the plan (negative: behind). Within a slide the talk is in time as long as the
 * slide's own time has not run out.
 */
export function secondsAhead(show: Show, deck: Deck, now: number): number {
  const main = inShowOrder(deck).slice(0, mainCount(deck))
  const before = main.slice(0, show.at).reduce((sum, slide) => sum + slide.seconds, 0)
  const until = before + (main[show.at]?.seconds ?? 0)
  const elapsed = elapsedMs(show, now) / 1000
  if (elapsed < before) return Math.round(before - elapsed)
  return elapsed > until ? Math.round(until - elapsed) : 0
}

/** A state of the talk with its place in time; of two, both windows must choose the same. */
export type Stamped = { n: number; by: string; show: Show }

/** Whether `a` comes after `b`. */
export const isNewer = (a: Stamped, b: Stamped): boolean =>
  a.n > b.n || (a.n === b.n && a.by > b.by)
