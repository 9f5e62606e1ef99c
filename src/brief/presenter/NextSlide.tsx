import { useDeferredValue } from 'react'
import { inShowOrder, mainCount, wordsIn, type Deck } from '@/domain/brief/deck'
import type { Show } from '@/domain/brief/show'
import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { briefWords } from '@/i18n/views/brief'
import { SlideStack } from '@/brief/show/SlideStack'
import { NEXT } from '@/brief/show/standby'
import { Sheet } from '@/brief/slide/Sheet'
import styles from './Presenter.module.css'

/** What the next key brings: the answer to a guess, the next slide, or the end. */
export function NextSlide({ deck, show: latest }: { deck: Deck; show: Show }) {
  // The slide on screen comes first.
  const show = useDeferredValue(latest)
  const { f } = useLocale()
  const words = useWords(briefWords)
  const slides = inShowOrder(deck)
  const current = slides[show.at]
  const asking = current?.guess != null && !show.revealed.includes(current.id)
  const at = asking ? show.at : show.at + 1
  const slide = at === mainCount(deck) && !asking ? undefined : slides[at]
  return (
    <section className={styles['next']}>
      <h2>
        {words.presenter.nextIs}{' '}
        <span>
          {slide === undefined
            ? words.presenter.nothingNext
            : asking
              ? words.show.guess.show
              : wordsIn(slide.topic, f.language)}
        </span>
      </h2>
      {slide && (
        <div className={styles['picture']} inert aria-hidden>
          <Sheet>
            <SlideStack deck={deck} show={show} at={at} plan={NEXT} />
          </Sheet>
        </div>
      )}
    </section>
  )
}
