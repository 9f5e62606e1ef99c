import { useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { inShowOrder, wordsIn, type Deck } from '@/domain/brief/deck'
import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { briefWords } from '@/i18n/views/brief'
import { labelOf } from '@/brief/show/labelOf'
import { useEscape } from '@/brief/useEscape'
import styles from './HandOut.module.css'
import { HandOutPage } from './HandOutPage'
import { whenDrawn } from './whenDrawn'

type Props = { deck: Deck; onClose: () => void }

/** The deck as A4 pages: each slide, and below it what was said of it. */
export function HandOut({ deck, onClose }: Props) {
  const { f } = useLocale()
  const words = useWords(briefWords)
  const pages = useRef<HTMLElement>(null)
  const [waiting, setWaiting] = useState(false)
  const slides = inShowOrder(deck)
  useEscape(onClose)
  const print = async () => {
    if (pages.current === null) return
    setWaiting(true)
    await whenDrawn(pages.current)
    setWaiting(false)
    window.print()
  }
  // Beside the page, not in it: in print the page goes and this stays.
  return createPortal(
    <div className={styles['handOut']} data-handout data-theme="light">
      <div className={styles['head']}>
        <h1>{wordsIn(deck.title, f.language)}</h1>
        <span role="status">{waiting ? words.print.wait : ''}</span>
        <button
          type="button"
          className={styles['primary']}
          // The way in was a button of the editor, which is gone.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          onClick={() => void print()}
        >
          {words.print.print}
        </button>
        <button type="button" onClick={onClose}>
          {words.print.close}
        </button>
      </div>
      <main ref={pages} className={styles['pages']} aria-label={words.print.name}>
        {slides.map((slide, at) => (
          <HandOutPage
            key={slide.id}
            slide={slide}
            label={labelOf(deck, at, words, f)}
            title={wordsIn(deck.title, f.language)}
            page={words.print.page(f.number(at + 1), f.number(slides.length))}
          />
        ))}
      </main>
    </div>,
    document.body,
  )
}
