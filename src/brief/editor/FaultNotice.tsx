import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { briefWords } from '@/i18n/views/brief'
import { acceptDamage, useDecks } from '@/state/deckStore'
import styles from './Editor.module.css'
import { problemText } from './problemText'
import { saveText } from './saveText'

/** What keeps the browser from keeping the decks, and what it had kept badly. */
export function FaultNotice() {
  const { f } = useLocale()
  const words = useWords(briefWords)
  const fault = useDecks((state) => state.fault)
  const damaged = useDecks((state) => state.damaged)
  return (
    <>
      {fault && (
        <p className={styles['notice']} role="alert">
          {words.faults[fault]}
        </p>
      )}
      {damaged && (
        <section className={styles['notice']} role="alert">
          <p>{words.arrived.damaged}</p>
          <ul>
            {damaged.problems.map((problem) => (
              <li key={JSON.stringify(problem)}>{problemText(problem, words, f)}</li>
            ))}
          </ul>
          <p className={styles['actions']}>
            <button
              type="button"
              onClick={() => saveText(damaged.text, 'threshold-decks-found.json')}
            >
              {words.arrived.saveFound}
            </button>
            <button type="button" onClick={acceptDamage}>
              {words.arrived.keepGood}
            </button>
          </p>
        </section>
      )}
    </>
  )
}
