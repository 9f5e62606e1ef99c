import { useEffect } from 'react'
import { useWords } from '@/i18n/views'
import { briefWords } from '@/i18n/views/brief'
import { joinShow, useShow } from '@/brief/show/showStore'
import { PresenterDesk } from './PresenterDesk'
import styles from './Presenter.module.css'

/** The speaker's window: takes part in a session, whichever of the two windows is reloaded. */
export function Presenter({ session }: { session: string }) {
  const words = useWords(briefWords).presenter
  const deck = useShow((state) => state.deck)
  const show = useShow((state) => state.stamped?.show ?? null)
  const ended = useShow((state) => state.ended)
  useEffect(() => joinShow(session, () => null), [session])
  useEffect(() => {
    // A browser closes only what a page has opened; the text below stands where it does not.
    if (ended) window.close()
  }, [ended])
  return (
    <div className={styles['window']} data-theme="dark">
      {deck && show ? (
        <PresenterDesk deck={deck} show={show} />
      ) : (
        <p className={styles['looking']} role="status">
          {words.looking}
        </p>
      )}
    </div>
  )
}
