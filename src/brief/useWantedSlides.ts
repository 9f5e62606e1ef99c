import { useEffect } from 'react'
import { slideOf } from '@/domain/brief/compose'
import { useWords } from '@/i18n/views'
import { briefWords } from '@/i18n/views/brief'
import { useLocale } from '@/i18n/locale'
import { decode } from '@/state/codec'
import { useBriefDoor } from '@/state/briefDoor'
import { addDeck, chooseDeck, editCurrent, useDecks } from '@/state/deckStore'
import { newId } from '@/state/newId'

/** Takes the figures that the page has asked for into the deck in hand. */
export function useWantedSlides(): void {
  const { m } = useLocale()
  const words = useWords(briefWords)
  const wanted = useBriefDoor((state) => state.wanted)
  useEffect(() => {
    const last = wanted.at(-1)
    if (last === undefined) return
    useBriefDoor.setState({ wanted: [] })
    for (const { figure, query } of wanted) {
      ensureOwnDeck(words.myBriefing)
      const topic = m.views[decode(query).choice.view]
      editCurrent({ do: 'add', slide: slideOf(newId(), figure, query, topic), at: null })
    }
    const { currentId, own } = useDecks.getState()
    const number = own.find(({ deck }) => deck.id === currentId)?.deck.slides.length ?? 0
    useBriefDoor.setState({ taken: { figure: last.figure, number } })
  }, [wanted, words, m])
}

/** The built-in deck takes nothing in: the reader's last one does, or a new one. */
function ensureOwnDeck(title: string): void {
  const { currentId, own } = useDecks.getState()
  if (currentId !== null && own.some(({ deck }) => deck.id === currentId)) return
  const last = own.at(-1)
  if (last) chooseDeck(last.deck.id)
  else addDeck({ id: newId(), title, slides: [] })
}
