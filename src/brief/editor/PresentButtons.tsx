import { useMemo, useState } from 'react'
import type { Deck } from '@/domain/brief/deck'
import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { briefWords } from '@/i18n/views/brief'
import { openBrief } from '@/state/briefDoor'
import { sessionOfTab } from '@/brief/show/session'
import { forgetShow, leftAt } from '@/brief/show/keptShow'
import styles from './Editor.module.css'

type Props = { deck: Deck; from: number }

/** The ways into a talk: from the first slide, from the one in hand, or where it was left. */
export function PresentButtons({ deck, from }: Props) {
  const { f } = useLocale()
  const words = useWords(briefWords)
  const [session] = useState(sessionOfTab)
  const left = useMemo(() => leftAt(session, deck.id), [session, deck.id])
  const begin = (slide: number) => {
    forgetShow(session)
    present(deck.id, slide)
  }
  return (
    <>
      <button
        type="button"
        className={styles['primary']}
        disabled={deck.slides.length === 0}
        onClick={() => begin(1)}
      >
        {words.start}
      </button>
      {from > 1 && (
        <button type="button" onClick={() => begin(from)}>
          {words.presentFrom(f.number(from))}
        </button>
      )}
      {left !== null && left <= deck.slides.length && (
        <button type="button" onClick={() => present(deck.id, left)}>
          {words.goOn(f.number(left))}
        </button>
      )}
    </>
  )
}

/** A browser gives the whole screen only to a press of a button, and not everywhere. */
function present(deckId: string, slide: number): void {
  if (document.fullscreenEnabled)
    document.documentElement.requestFullscreen().catch(() => {
      // Then the slides fill the window.
    })
  openBrief({ kind: 'show', deckId, slide })
}
