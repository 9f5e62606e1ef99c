import { useEffect } from 'react'
import { addDeck, chooseDeck, receive, useDecks } from '@/state/deckStore'
import { readDeckText } from '@/state/deckSchema'
import { BUILT_IN_DECK } from './builtIn'
import { embeddedDeck } from './singleFile'

let taken = false

/** A page that was saved with a deck opens with it; a deck of the same id is never replaced. */
export function useCarriedDeck(): void {
  useEffect(() => {
    const text = taken ? null : embeddedDeck()
    taken = true
    if (text === null) return
    const { deck, problems } = readDeckText(text)
    if (JSON.stringify(deck) === JSON.stringify(BUILT_IN_DECK)) {
      chooseDeck(null)
      return
    }
    const kept = useDecks.getState().own.find((history) => history.deck.id === deck?.id)
    if (deck === null || problems.length > 0) receive({ from: 'file', deck, problems })
    else if (!kept) addDeck(deck)
    else if (JSON.stringify(kept.deck) === JSON.stringify(deck)) chooseDeck(deck.id)
    else receive({ from: 'file', deck, problems })
  }, [])
}
