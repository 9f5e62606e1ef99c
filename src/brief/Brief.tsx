import { useEffect } from 'react'
import { BUILT_IN, closeBrief, openBrief, useBriefDoor } from '@/state/briefDoor'
import { openDecks, receive, useDecks } from '@/state/deckStore'
import { readDeckHash } from '@/state/deckLink'
import { BUILT_IN_DECK } from './builtIn'
import { Editor } from './editor/Editor'
import { HandOut } from './print/HandOut'
import { Presenter } from './presenter/Presenter'
import { ShowRoom } from './show/ShowRoom'
import { useCarriedDeck } from './useCarriedDeck'
import { useOverPage } from './useOverPage'
import { useWantedSlides } from './useWantedSlides'

// Before anything is drawn: an address may ask for one of the reader's own decks.
openDecks()

/** Everything of the brief, by what is asked for. */
export function Brief() {
  const door = useBriefDoor((state) => state.door)
  useCarriedDeck()
  useWantedSlides()
  useOverPage(door !== null)
  const own = useDecks((state) => state.own)
  const deckOf = (id: string) =>
    id === BUILT_IN ? BUILT_IN_DECK : own.find(({ deck }) => deck.id === id)?.deck
  const link = door?.kind === 'link' ? door.hash : null
  useEffect(() => {
    if (link === null) return
    void readDeckHash(link).then((read) => {
      receive({ from: 'link', ...read })
      openBrief({ kind: 'editor' })
    })
  }, [link])
  switch (door?.kind) {
    case 'editor':
      return <Editor onClose={closeBrief} />
    case 'show': {
      const deck = deckOf(door.deckId) ?? BUILT_IN_DECK
      return <ShowRoom key={deck.id} deck={deck} slide={door.slide} onLeave={backToEditor} />
    }
    case 'handOut':
      return <HandOut deck={deckOf(door.deckId) ?? BUILT_IN_DECK} onClose={backToEditor} />
    case 'presenter':
      return <Presenter session={door.session} />
    case 'link':
    case undefined:
      return null
  }
}

const backToEditor = () => openBrief({ kind: 'editor' })
