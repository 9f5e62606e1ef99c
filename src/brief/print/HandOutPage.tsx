import { useState } from 'react'
import { wordsIn, type Slide } from '@/domain/brief/deck'
import { useLocale } from '@/i18n/locale'
import { Sheet } from '@/brief/slide/Sheet'
import { SlideView } from '@/brief/slide/SlideView'
import { useFill } from '@/brief/useFill'
import styles from './HandOut.module.css'
import { WholeTable } from './WholeTable'

type Props = { slide: Slide; label: string; title: string; page: string }

/** A slide on its sheet of paper; what had no room on the slide follows as a table. */
export function HandOutPage({ slide, label, title, page }: Props) {
  const { f } = useLocale()
  const fill = useFill()
  const [left, setLeft] = useState(0)
  return (
    <>
      <section className={styles['page']}>
        <div className={styles['picture']}>
          <Sheet>
            <SlideView slide={slide} label={label} revealed onLeft={setLeft} />
          </Sheet>
        </div>
        <div className={styles['notes']}>
          {fill(wordsIn(slide.note, f.language))
            .split(/\n{2,}/)
            .map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
        </div>
        <footer className={styles['foot']}>
          <span>{title}</span>
          <span>{page}</span>
        </footer>
      </section>
      {left > 0 && <WholeTable slide={slide} />}
    </>
  )
}
