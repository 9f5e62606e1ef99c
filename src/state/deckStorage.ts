import * as z from 'zod/mini'
import type { Deck } from '@/domain/brief/deck'
import { readDeck, type DeckProblem } from './deckSchema'

const KEY = 'threshold.decks'

/** Why decks cannot be kept in this browser. */
export type StorageFault = 'denied' | 'full'

type Kept = {
  decks: readonly Deck[]
  problems: readonly DeckProblem[]
  /** What was found, to the letter, where it could not all be read. */
  damaged: string | null
  fault: StorageFault | null
}

const storedSchema = z.object({ version: z.literal(1), decks: z.array(z.unknown()) })

/** The reader's decks as this browser has kept them. Never throws, and changes nothing. */
export function loadDecks(): Kept {
  let found: string | null
  try {
    found = window.localStorage.getItem(KEY)
  } catch {
    return { decks: [], problems: [], damaged: null, fault: 'denied' }
  }
  if (found === null) return { decks: [], problems: [], damaged: null, fault: null }
  const content = parsed(found)
  if (content === null)
    return { decks: [], problems: [{ what: 'notJson', line: null }], damaged: found, fault: null }
  const read = content.decks.map(readDeck)
  const problems = read.flatMap((one) => one.problems)
  return {
    decks: read.flatMap(({ deck }) => deck ?? []),
    problems,
    damaged: problems.length > 0 ? found : null,
    fault: null,
  }
}

/** Keeps the decks; says why where it cannot. */
export function saveDecks(decks: readonly Deck[]): StorageFault | null {
  try {
    window.localStorage.setItem(KEY, JSON.stringify({ version: 1, decks }))
    return null
  } catch (error) {
    return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'denied'
  }
}

function parsed(text: string) {
  try {
    const stored = storedSchema.safeParse(JSON.parse(text))
    return stored.success ? stored.data : null
  } catch {
    return null
  }
}

/** Hears when another tab has kept decks, for as long as the page lives. */
export function onOtherTab(hear: () => void): void {
  window.addEventListener('storage', (event) => {
    if (event.key === KEY) hear()
  })
}
