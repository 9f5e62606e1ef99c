import { useRef, useState } from 'react'
import { inShowOrder, mainCount, wordsIn, type Deck } from '@/domain/brief/deck'
import { wordsSlide } from '@/domain/brief/compose'
import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { briefWords } from '@/i18n/views/brief'
import { editCurrent } from '@/state/deckStore'
import { newId } from '@/state/newId'
import { AddFigure } from './AddFigure'
import styles from './Editor.module.css'
import { SlideItem } from './SlideItem'
import { useSlideDrag } from './useSlideDrag'

type Props = {
  deck: Deck
  own: boolean
  chosenId: string | null
  onChoose: (id: string) => void
}

/** The slides in the order of the show; the reader's own can be put in another. */
export function SlideList({ deck, own, chosenId, onChoose }: Props) {
  const { f } = useLocale()
  const words = useWords(briefWords)
  const [said, setSaid] = useState('')
  const list = useRef<HTMLElement>(null)
  const slides = inShowOrder(deck)
  const main = mainCount(deck)
  const groupOf = (at: number) =>
    at < main ? { first: 0, last: main - 1 } : { first: main, last: slides.length - 1 }
  const move = (from: number, to: number, title?: string) => {
    const { first, last } = groupOf(from)
    const slide = slides[from]
    const beside = slides[to]
    if (slide === undefined || beside === undefined || to < first || to > last) return
    editCurrent({ do: 'move', id: slide.id, to: deck.slides.indexOf(beside) })
    setSaid(words.moved(title ?? wordsIn(slide.topic, f.language), f.number(to + 1)))
  }
  const { drag, handle, wasDragged } = useSlideDrag(list, move)
  // What is added stands behind the slide in hand.
  const chosenAt = deck.slides.findIndex(({ id }) => id === chosenId)
  const next = chosenAt === -1 ? deck.slides.length : chosenAt + 1
  const added = (id: string) => {
    const before = mainCount({ ...deck, slides: deck.slides.slice(0, next) })
    setSaid(words.added(f.number(before + 1)))
    onChoose(id)
  }
  return (
    <nav ref={list} className={styles['slides']} aria-label={words.slides}>
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
            drag={drag}
            handle={own ? handle(at, groupOf(at)) : undefined}
            onChoose={() => !wasDragged() && onChoose(slide.id)}
            onMove={(title, by) => move(at, at + by, title)}
          />
        ))}
      </ol>
      {own && (
        <div className={styles['adders']}>
          <AddFigure at={next} onAdded={added} />
          <button
            type="button"
            className={styles['addWords']}
            onClick={() => {
              const id = newId()
              editCurrent({ do: 'add', slide: wordsSlide(id, '', ''), at: next })
              added(id)
            }}
          >
            {words.addWords}
          </button>
        </div>
      )}
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </nav>
  )
}
