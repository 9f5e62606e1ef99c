import type { Deck, Slide, Words } from './deck'

/** What an editor may change of a slide; its id and its place are not among it. */
export type SlideChange = Partial<Omit<Slide, 'id'>>

export type DeckEdit =
  | { do: 'add'; slide: Slide; at: number | null }
  | { do: 'duplicate'; id: string; newId: string }
  | { do: 'delete'; id: string }
  /** To a place in the list of slides, counted from 0; ends are held. */
  | { do: 'move'; id: string; to: number }
  | { do: 'change'; id: string; change: SlideChange }
  | { do: 'rename'; title: Words }

/**
 * The deck after one edit. An edit that names no slide of the deck, or would bring an id in twice,
 * gives back the deck itself.
 */
export function editDeck(deck: Deck, edit: DeckEdit): Deck {
  switch (edit.do) {
    case 'add':
      return has(deck, edit.slide.id)
        ? deck
        : withSlides(deck, inserted(deck.slides, edit.slide, edit.at ?? deck.slides.length))
    case 'duplicate': {
      const at = deck.slides.findIndex((slide) => slide.id === edit.id)
      const slide = deck.slides[at]
      return slide === undefined || has(deck, edit.newId)
        ? deck
        : withSlides(deck, inserted(deck.slides, { ...slide, id: edit.newId }, at + 1))
    }
    case 'delete':
      return has(deck, edit.id)
        ? withSlides(
            deck,
            deck.slides.filter((slide) => slide.id !== edit.id),
          )
        : deck
    case 'move': {
      const slide = deck.slides.find(({ id }) => id === edit.id)
      if (slide === undefined) return deck
      const moved = inserted(
        deck.slides.filter(({ id }) => id !== edit.id),
        slide,
        edit.to,
      )
      return moved.every(({ id }, at) => id === deck.slides[at]?.id)
        ? deck
        : withSlides(deck, moved)
    }
    case 'change':
      return has(deck, edit.id)
        ? withSlides(
            deck,
            deck.slides.map((slide) =>
              slide.id === edit.id ? { ...slide, ...edit.change } : slide,
            ),
          )
        : deck
    case 'rename':
      return { ...deck, title: edit.title }
  }
}

const has = (deck: Deck, id: string): boolean => deck.slides.some((slide) => slide.id === id)
const withSlides = (deck: Deck, slides: readonly Slide[]): Deck => ({ ...deck, slides })

function inserted(slides: readonly Slide[], slide: Slide, at: number): readonly Slide[] {
  const place = Math.min(slides.length, Math.max(0, at))
  return slides.toSpliced(place, 0, slide)
}

type Step = { edit: DeckEdit['do']; before: Deck }

/** A deck with what was done to it, so that all of it can be taken back. */
export type DeckHistory = { past: readonly Step[]; deck: Deck; future: readonly Step[] }

const LONGEST_PAST = 100

/** A deck of which nothing can be taken back yet. */
export const freshHistory = (deck: Deck): DeckHistory => ({ past: [], deck, future: [] })

/** Edits of the same words within one slide would fill the past letter by letter: they are one. */
export function applyEdit(history: DeckHistory, edit: DeckEdit, joins = false): DeckHistory {
  const deck = editDeck(history.deck, edit)
  if (deck === history.deck) return history
  const past = joins
    ? history.past
    : [...history.past, { edit: edit.do, before: history.deck }].slice(-LONGEST_PAST)
  return { past, deck, future: [] }
}

/** Takes the last edit back; without one, the history as it is. */
export function undoEdit({ past, deck, future }: DeckHistory): DeckHistory {
  const step = past.at(-1)
  if (step === undefined) return { past, deck, future }
  return {
    past: past.slice(0, -1),
    deck: step.before,
    future: [...future, { edit: step.edit, before: deck }],
  }
}

/** Makes the edit again that was taken back last; without one, the history as it is. */
export function redoEdit({ past, deck, future }: DeckHistory): DeckHistory {
  const step = future.at(-1)
  if (step === undefined) return { past, deck, future }
  return {
    past: [...past, { edit: step.edit, before: deck }],
    deck: step.before,
    future: future.slice(0, -1),
  }
}
