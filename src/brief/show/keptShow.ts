import type { Deck } from '@/domain/brief/deck'
import type { Stamped } from '@/domain/brief/show'
import { readKept } from './messages'

const keyOf = (session: string) => `threshold.show.${session}`

/** Keeps the talk for a reload of this window. A place without storage asks the other window. */
export function keepShow(session: string, show: { deck: Deck | null; stamped: Stamped | null }) {
  try {
    window.sessionStorage.setItem(keyOf(session), JSON.stringify(show))
  } catch {
    // Then the talk lives as long as one of its windows.
  }
}

/** The talk as this window has kept it; null where there is none. */
export function keptShow(session: string): ReturnType<typeof readKept> {
  try {
    return readKept(window.sessionStorage.getItem(keyOf(session)))
  } catch {
    return null
  }
}

/** The slide, from 1, at which a talk of this deck was left in this window; null where none was. */
export function leftAt(session: string, deckId: string): number | null {
  const kept = keptShow(session)
  return kept?.deck.id === deckId ? kept.stamped.show.at + 1 : null
}

/** The next talk begins anew: no guess, nothing changed, the clock at zero. */
export function forgetShow(session: string): void {
  try {
    window.sessionStorage.removeItem(keyOf(session))
  } catch {
    // Nothing was kept.
  }
}
