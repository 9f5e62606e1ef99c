import { useState } from 'react'
import { wordsIn, type Slide } from '@/domain/brief/deck'
import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { briefWords } from '@/i18n/views/brief'
import { useFill } from '@/brief/useFill'
import styles from './Presenter.module.css'

const SIZES = [16, 19, 22, 26, 30] as const
const FIRST = 1

/** What to say, as large as the speaker wants it. */
export function Notes({ slide }: { slide: Slide }) {
  const { f } = useLocale()
  const words = useWords(briefWords).presenter
  const fill = useFill()
  const [at, setAt] = useState(FIRST)
  const note = fill(wordsIn(slide.note, f.language))
  return (
    <section className={styles['notes']} aria-label={words.notes}>
      <div className={styles['notesHead']}>
        <h2>{words.notes}</h2>
        <button
          type="button"
          aria-label={words.smaller}
          disabled={at === 0}
          onClick={() => setAt(at - 1)}
        >
          A−
        </button>
        <button
          type="button"
          aria-label={words.larger}
          disabled={at === SIZES.length - 1}
          onClick={() => setAt(at + 1)}
        >
          A+
        </button>
      </div>
      <div className={styles['text']} style={{ fontSize: SIZES[at] }}>
        {note === ''
          ? words.noNotes
          : note.split(/\n{2,}/).map((paragraph) => <p key={paragraph}>{paragraph}</p>)}
      </div>
    </section>
  )
}
