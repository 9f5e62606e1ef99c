import { wordsIn } from '@/domain/brief/deck'
import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { briefWords } from '@/i18n/views/brief'
import { addDeck, declineArrived, useDecks } from '@/state/deckStore'
import styles from './Editor.module.css'
import { problemText } from './problemText'

/** A deck that came from outside: what it holds, what of it is damaged, and whether to take it. */
export function ArrivedNotice() {
  const { f } = useLocale()
  const words = useWords(briefWords)
  const arrived = useDecks((state) => state.arrived)
  if (arrived === null) return null
  const { deck, from, problems } = arrived
  const usable = deck !== null && deck.slides.length > 0
  return (
    <section className={styles['notice']} role="alert" aria-label={words.arrived.title}>
      <h2>{words.arrived.title}</h2>
      <p>
        {from === 'file' ? words.arrived.fromFile : words.arrived.fromLink}
        {f.language === 'zh' ? '：' : ': '}
        {usable
          ? words.arrived.what(
              wordsIn(deck.title, f.language) || words.untitled,
              deck.slides.length,
            )
          : words.arrived.nothing}
      </p>
      {problems.length > 0 && (
        <>
          <p>{words.arrived.problems}</p>
          <ul>
            {problems.map((problem) => (
              <li key={JSON.stringify(problem)}>{problemText(problem, words, f)}</li>
            ))}
          </ul>
        </>
      )}
      <p className={styles['actions']}>
        {usable && (
          <button type="button" className={styles['primary']} onClick={() => addDeck(deck)}>
            {words.arrived.take}
          </button>
        )}
        <button type="button" onClick={declineArrived}>
          {words.arrived.leave}
        </button>
      </p>
    </section>
  )
}
