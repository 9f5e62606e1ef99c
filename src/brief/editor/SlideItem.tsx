import { useState, type KeyboardEvent } from 'react'
import { wordsIn, type Deck, type Slide } from '@/domain/brief/deck'
import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { briefWords } from '@/i18n/views/brief'
import { editCurrent } from '@/state/deckStore'
import { newId } from '@/state/newId'
import { labelOf } from '@/brief/show/labelOf'
import { Sheet } from '@/brief/slide/Sheet'
import { SlideView } from '@/brief/slide/SlideView'
import { useFill } from '@/brief/useFill'
import styles from './Editor.module.css'
import { Seen } from './Seen'
import type { SlideDrag } from './useSlideDrag'

type Props = {
  slide: Slide
  deck: Deck
  at: number
  own: boolean
  chosen: boolean
  drag: SlideDrag['drag']
  /** Absent where slides cannot be moved. */
  handle: ReturnType<SlideDrag['handle']> | undefined
  onChoose: () => void
  onMove: (title: string, by: number) => void
}

/** A slide as a small live picture with its sentence; the pointer moves it, or Alt and an arrow. */
export function SlideItem({ slide, deck, at, own, chosen, drag, handle, ...hands }: Props) {
  const { onChoose, onMove } = hands
  const { f } = useLocale()
  const words = useWords(briefWords)
  const fill = useFill()
  const [live, setLive] = useState('')
  const title = slide.guess
    ? fill(wordsIn(slide.guess.question, f.language))
    : slide.title === null
      ? live || wordsIn(slide.topic, f.language)
      : wordsIn(slide.title, f.language)
  const number = f.number(at + 1)
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key]
    if (!own || !event.altKey || by === undefined) return
    event.preventDefault()
    onMove(title, by)
  }
  return (
    <li
      className={styles['item']}
      data-chosen={chosen ? '' : undefined}
      data-slide={slide.id}
      data-dragged={drag?.from === at ? '' : undefined}
      data-drop={dropSide(drag, at)}
    >
      <div className={styles['card']}>
        <span className={styles['label']} aria-hidden>
          <b>{number}</b> {wordsIn(slide.topic, f.language)}
          {slide.backup && <i>{words.backup}</i>}
          {/* A finger on the picture scrolls the list; on this it takes the slide. */}
          {handle && <span className={styles['grip']} {...handle} />}
        </span>
        <Seen>
          <div inert aria-hidden>
            <Sheet>
              <SlideView
                slide={slide}
                label={labelOf(deck, at, words, f)}
                onTitle={setLive}
                revealed
              />
            </Sheet>
          </div>
        </Seen>
        {/* Over the picture, not round it: a live figure has buttons of its own. */}
        <button
          type="button"
          className={styles['choose']}
          aria-label={words.slide(number, title)}
          aria-current={chosen ? 'true' : undefined}
          onClick={onChoose}
          onKeyDown={onKeyDown}
          {...handle}
        />
      </div>
      {own && chosen && (
        <div className={styles['itemTools']}>
          <button type="button" onClick={() => onMove(title, -1)}>
            {words.up}
          </button>
          <button type="button" onClick={() => onMove(title, 1)}>
            {words.down}
          </button>
          <button
            type="button"
            onClick={() => editCurrent({ do: 'duplicate', id: slide.id, newId: newId() })}
          >
            {words.duplicate}
          </button>
          <button type="button" onClick={() => editCurrent({ do: 'delete', id: slide.id })}>
            {words.remove}
          </button>
        </div>
      )}
    </li>
  )
}

/** On which side of a slide the dragged one would fall. */
function dropSide(drag: SlideDrag['drag'], at: number): 'before' | 'after' | undefined {
  if (drag === null || drag.to !== at || drag.to === drag.from) return undefined
  return drag.to < drag.from ? 'before' : 'after'
}
