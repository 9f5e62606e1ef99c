import { useDeferredValue } from 'react'
import { inShowOrder, wordsIn, type Deck } from '@/domain/brief/deck'
import type { Show } from '@/domain/brief/show'
import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { briefWords } from '@/i18n/views/brief'
import { GoTo } from '@/brief/show/GoTo'
import { KeyList } from '@/brief/show/KeyList'
import { ShownSlide } from '@/brief/show/ShownSlide'
import { endShow } from '@/brief/show/showStore'
import { DESK } from '@/brief/show/standby'
import { useShowKeys } from '@/brief/show/useShowKeys'
import { Sheet } from '@/brief/slide/Sheet'
import { DeskHead } from './DeskHead'
import { LiveBlock } from './LiveBlock'
import { NextSlide } from './NextSlide'
import { Notes } from './Notes'
import { OtherWindow } from './OtherWindow'
import styles from './Presenter.module.css'
import { Strip } from './Strip'
import { Timer } from './Timer'

type Props = { deck: Deck; show: Show }

/** What the speaker sees: the slide, the next one, notes, time, and everything that can be moved. */
export function PresenterDesk({ deck, show }: Props) {
  const { f } = useLocale()
  const words = useWords(briefWords).presenter
  const end = () => {
    endShow()
    window.close()
  }
  const { panel, pointing, setPanel, typed } = useShowKeys(deck, show, {
    leave: end,
    fullScreen: () => {},
    presenter: () => {},
  })
  const slides = inShowOrder(deck)
  const slide = slides[show.at]
  // Where the talk stands comes first; the hand is not on the levers of a slide that quickly.
  const laterAt = useDeferredValue(show.at)
  const leverSlide = slides[laterAt]
  if (slide === undefined) return null
  return (
    <>
      <DeskHead title={wordsIn(deck.title, f.language)} show={show} typed={typed} onEnd={end} />
      <div className={styles['desk']}>
        <main className={styles['left']}>
          <p className={styles['where']}>
            <b>{words.onScreen(f.number(show.at + 1), f.number(slides.length))}</b>
            <OtherWindow />
          </p>
          <div className={styles['current']} data-black={show.black ? '' : undefined}>
            <Sheet>
              <ShownSlide deck={deck} show={show} pointing={pointing} plan={DESK} />
            </Sheet>
          </div>
          {leverSlide && <LiveBlock slide={leverSlide} show={show} />}
        </main>
        <aside className={styles['rightSide']}>
          <Timer deck={deck} show={show} />
          <NextSlide deck={deck} show={show} />
          <Notes slide={slide} />
        </aside>
      </div>
      <Strip deck={deck} at={show.at} />
      {panel === 'goTo' && <GoTo deck={deck} at={show.at} onClose={() => setPanel(null)} />}
      {panel === 'keys' && <KeyList onClose={() => setPanel(null)} />}
    </>
  )
}
