import type { FigureSnapshot } from './snapshot'

/** What a bilingual deck says beside the first language. */
export type SecondText = {
  title: string
  subtitle: string | null
  notes: string
  /** Of a slide of words, its lines. */
  body?: readonly string[]
  /** Of a question, its answer. */
  answer?: string
}

type Common = {
  /** The sentence of the slide; of a question, the question. */
  title: string
  /** Small line over the title: the word of its section. */
  lead: string | null
  /** What the speaker says; empty for nothing. */
  notes: string
  /** The figure as it stood; null for a slide without one. */
  snapshot: FigureSnapshot | null
  /** The same in the second language of the deck; null where there is none. */
  second: SecondText | null
}

/**
 * A slide as it leaves the page: finished words and one figure, nothing of how it is drawn. A
 * question is guessed at first: its answer and its figure come after it.
 */
export type DeckSlide = Common &
  (
    | { kind: 'figure' }
    | { kind: 'words'; body: readonly string[] }
    | { kind: 'question'; answer: string }
  )
