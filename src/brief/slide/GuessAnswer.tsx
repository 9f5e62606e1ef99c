import { chipsQuery, factsQuery } from '@/data/queries'
import { both, useData } from '@/data/useData'
import { answerOf } from '@/domain/brief/answer'
import type { Guess } from '@/domain/brief/deck'
import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { briefWords } from '@/i18n/views/brief'
import styles from './Guess.module.css'
import { printGuess } from './guessPrint'
import { useSpot } from './spot'

/** The room's guess and the data's answer, on one line. */
export function GuessAnswer({ guess }: { guess: Guess }) {
  const { f } = useLocale()
  const words = useWords(briefWords).show.guess
  const { guess: said } = useSpot()
  const from = both(useData(chipsQuery), useData(factsQuery))
  if (from.status !== 'ready') return null
  const [{ chips }, { facts }] = from.data
  const answer = answerOf(guess.answer, { chips, facts })
  if (answer === null) return <p className={styles['sentence']}>{words.unknown}</p>
  const printed = printGuess(answer, guess, f)
  const at = (value: number) =>
    `${(100 * (Math.min(guess.max, Math.max(guess.min, value)) - guess.min)) / (guess.max - guess.min)}%`
  return (
    <div className={styles['answer']}>
      <p className={styles['sentence']}>
        {said === null
          ? words.alone(printed)
          : words.far({ guess: printGuess(said, guess, f), answer: printed })}
      </p>
      <div className={styles['line']} aria-hidden>
        {said !== null && (
          <span className={styles['guessed']} style={{ left: at(said) }}>
            {words.yours}
          </span>
        )}
        <span className={styles['told']} style={{ left: at(answer) }}>
          {words.data}
        </span>
      </div>
      <p className={styles['ends']} aria-hidden>
        <span>{printGuess(guess.min, guess, f)}</span>
        <span>{printGuess(guess.max, guess, f)}</span>
      </p>
    </div>
  )
}
