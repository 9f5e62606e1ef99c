import { create } from 'zustand'
import type { FigureId } from '@/domain/choices'

/** The built-in briefing where a deck's id is asked for. */
export const BUILT_IN = 'builtin'

/** What of the brief stands open over the page. */
export type Door =
  | { kind: 'editor' }
  /** A talk: the deck, and its slide counted from 1 as the address says it. */
  | { kind: 'show'; deckId: string; slide: number }
  | { kind: 'handOut'; deckId: string }
  /** The speaker's own window of a talk that runs in another. */
  | { kind: 'presenter'; session: string }
  /** A deck that came in the address. */
  | { kind: 'link'; hash: string }

type BriefDoor = {
  door: Door | null
  /** Figures to be taken as slides, in the state the page shows; cleared when they are. */
  wanted: readonly { figure: FigureId; query: string }[]
  /** The last one taken, and its number in the deck. */
  taken: { figure: FigureId; number: number } | null
}

/** Of this moment, and kept small: the brief itself loads when it is asked for. */
export const useBriefDoor = create<BriefDoor>()(() => ({ door: null, wanted: [], taken: null }))

export const openBrief = (door: Door): void => useBriefDoor.setState({ door })
export const closeBrief = (): void => useBriefDoor.setState({ door: null })

/** Asks for a figure as a slide. @param query the state it is to be drawn for, as a link says it */
export const wantSlide = (figure: FigureId, query: string): void =>
  useBriefDoor.setState(({ wanted }) => ({ wanted: [...wanted, { figure, query }], taken: null }))

/** What a hash of the address opens; null where it is none of the brief's. */
export function doorOfHash(hash: string): Door | null {
  if (hash.startsWith('#deck=')) return { kind: 'link', hash }
  const [, name, rest] = /^#(brief|presenter)(?:=(.*))?$/.exec(hash) ?? []
  if (name === undefined) return null
  if (name === 'presenter') return { kind: 'presenter', session: rest ?? '' }
  const [, deckId, slide] = /^([\w-]{1,80})\/(\d{1,4})$/.exec(rest ?? '') ?? []
  return deckId === undefined
    ? { kind: 'editor' }
    : { kind: 'show', deckId, slide: Math.max(1, Number(slide)) }
}

/** The hash that opens this again; null where the address says nothing of it. */
export function hashOfDoor(door: Door | null): string | null {
  switch (door?.kind) {
    case 'editor':
    case 'handOut':
      return '#brief'
    case 'show':
      return `#brief=${door.deckId}/${door.slide}`
    case 'presenter':
      return `#presenter=${door.session}`
    case 'link':
    case undefined:
      return null
  }
}
