import { useEffect, useRef, useState } from 'react'
import { inShowOrder } from '@/domain/brief/deck'
import { useCurrentHistory } from '@/state/deckStore'
import { BUILT_IN_DECK } from '@/brief/builtIn'
import { useEscape } from '@/brief/useEscape'
import { ArrivedNotice } from './ArrivedNotice'
import { DeckBar } from './DeckBar'
import { EditorHead } from './EditorHead'
import styles from './Editor.module.css'
import { FaultNotice } from './FaultNotice'
import { SlideDetail } from './SlideDetail'
import { SlideList } from './SlideList'

/** Decks, their slides, and everything that is done with them. */
export function Editor({ onClose }: { onClose: () => void }) {
  const history = useCurrentHistory()
  const deck = history?.deck ?? BUILT_IN_DECK
  const [chosenId, setChosenId] = useState<string | null>(null)
  const root = useRef<HTMLDivElement>(null)
  useEffect(() => root.current?.focus(), [])
  useEscape(onClose)
  const chosen = deck.slides.find(({ id }) => id === chosenId) ?? deck.slides[0] ?? null
  return (
    <div ref={root} className={styles['editor']} tabIndex={-1}>
      <EditorHead history={history} onClose={onClose} />
      <main className={styles['body']}>
        <ArrivedNotice />
        <FaultNotice />
        <DeckBar
          deck={deck}
          own={history !== null}
          from={chosen === null ? 1 : inShowOrder(deck).indexOf(chosen) + 1}
        />
        <div className={styles['columns']}>
          <SlideList
            deck={deck}
            own={history !== null}
            chosenId={chosen?.id ?? null}
            onChoose={setChosenId}
          />
          {chosen && (
            <SlideDetail key={chosen.id} deck={deck} slide={chosen} own={history !== null} />
          )}
        </div>
      </main>
    </div>
  )
}
