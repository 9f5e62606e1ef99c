import { createContext, use } from 'react'
import type { Slide } from '@/domain/brief/deck'
import type { Choice } from '@/state/choice'

/** What can be done on a slide while it is shown. */
export type SlideLive = {
  change: (choice: Choice) => void
  /** Null while nothing was changed. */
  reset: (() => void) | null
  guess: (value: number) => void
  reveal: () => void
}

/** A slide on its sheet: what it is, where it stands, and what the room has said to it. */
export type SlideSpot = {
  slide: Slide
  /** Its number as printed: "3 / 12". */
  label: string
  /** The state that its figure is drawn for. */
  choice: Choice
  guess: number | null
  revealed: boolean
  /** Null where a slide is only looked at: small pictures, prints. */
  live: SlideLive | null
  /** False while only its words are set: the figure comes when there is time. */
  drawn: boolean
  onTitle: ((title: string) => void) | null
  /** Hears how many rows have no room on the sheet. */
  onLeft: ((rows: number) => void) | null
}

export const SpotContext = createContext<SlideSpot | null>(null)

export function useSpot(): SlideSpot {
  const spot = use(SpotContext)
  if (spot === null) throw new Error('useSpot outside of SpotContext')
  return spot
}
