import { useState } from 'react'
import { useWords } from '@/i18n/views'
import { briefWords } from '@/i18n/views/brief'
import { deleteDeck } from '@/state/deckStore'

/** A deck cannot be brought back once it is deleted, so it is asked for twice. */
export function DeleteDeck({ id }: { id: string }) {
  const words = useWords(briefWords)
  const [asked, setAsked] = useState(false)
  return asked ? (
    <span role="group" aria-label={words.deleteDeckSure}>
      {words.deleteDeckSure}{' '}
      <button type="button" onClick={() => deleteDeck(id)}>
        {words.yes}
      </button>{' '}
      <button type="button" onClick={() => setAsked(false)}>
        {words.no}
      </button>
    </span>
  ) : (
    <button type="button" onClick={() => setAsked(true)}>
      {words.deleteDeck}
    </button>
  )
}
