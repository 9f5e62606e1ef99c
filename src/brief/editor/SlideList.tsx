import { useState } from 'react'
import { inShowOrder, type Deck } from '@/domain/brief/deck'
import { wordsSlide } from '@/domain/brief/compose'
import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { briefWords } from '@/i18n/views/brief'
import { editCurrent } from '@/state/deckStore'
import { newId } from '@/state/newId'
import styles from './Editor.module.css'
import { SlideItem } from './SlideItem'

type Props = {
  deck: Deck
  own: boolean
  chosenId: string | null
  onChoose: (id: string) => void
}

/** The slides in the order of the show. */
export function SlideList({ deck, own, chosenId, onChoose }: Props) {
  const { f } = useLocale()
  const words = useWords(briefWords)
  const [said, setSaid] = useState('')
  const slides = inShowOrder(deck)
  return (
    <nav className={styles['slides']} aria-label={words.slides}>
      {slides.length === 0 && <p>{words.empty}</p>}
      <ol>
        {slides.map((slide, at) => (
          <SlideItem
            key={slide.id}
            slide={slide}
            deck={deck}
            at={at}
            own={own}
            chosen={slide.id === chosenId}
            onChoose={() => onChoose(slide.id)}
            onMove={(title, by) => {
              const beside = slides[at + by]
              if (beside === undefined || beside.backup !== slide.backup) return
              const to = deck.slides.indexOf(beside)
              editCurrent({ do: 'move', id: slide.id, to })
              setSaid(words.moved(title, f.number(at + by + 1)))
            }}
          />
        ))}
      </ol>
      {own && (
        <button
          type="button"
          className={styles['addWords']}
          onClick={() => {
            const id = newId()
            editCurrent({ do: 'add', slide: wordsSlide(id, '', ''), at: null })
            onChoose(id)
          }}
        >
          {words.addWords}
        </button>
      )}
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </nav>
  )
}
