import { useState } from 'react'
import { inShowOrder, wordsIn, type Deck, type Slide } from '@/domain/brief/deck'
import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { briefWords } from '@/i18n/views/brief'
import { labelOf } from '@/brief/show/labelOf'
import { Sheet } from '@/brief/slide/Sheet'
import { SlideView } from '@/brief/slide/SlideView'
import { useFill } from '@/brief/useFill'
import styles from './Editor.module.css'
import { SlideForm } from './SlideForm'

type Props = { deck: Deck; slide: Slide; own: boolean }

/** The chosen slide, large, with its notes; and what can be changed of it. */
export function SlideDetail({ deck, slide, own }: Props) {
  const { f } = useLocale()
  const words = useWords(briefWords)
  const fill = useFill()
  const [title, setTitle] = useState('')
  const at = inShowOrder(deck).indexOf(slide)
  return (
    <section className={styles['detail']} aria-label={words.slide(f.number(at + 1), title)}>
      <div className={styles['picture']}>
        <Sheet>
          <SlideView
            slide={slide}
            label={labelOf(deck, at, words, f)}
            revealed
            onTitle={setTitle}
          />
        </Sheet>
      </div>
      {own ? (
        <SlideForm slide={slide} liveTitle={title} />
      ) : (
        <div className={styles['notes']}>
          <h2>{words.fields.note}</h2>
          <p>{fill(wordsIn(slide.note, f.language))}</p>
        </div>
      )}
    </section>
  )
}
