import type { Guess } from '@/domain/brief/deck'
import { wordsIn } from '@/domain/brief/deck'
import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { briefWords } from '@/i18n/views/brief'
import { useFill } from '@/brief/useFill'
import { printGuess } from './guessPrint'
import styles from './Guess.module.css'
import slide from './Slide.module.css'
import { SlideHead } from './SlideHead'
import { useSpot } from './spot'

/** The question alone: the room's guess is set on a scale, and nothing of the answer is in sight. */
export function GuessBoard({ guess }: { guess: Guess }) {
  const { f } = useLocale()
  const words = useWords(briefWords).show.guess
  const fill = useFill()
  const { guess: said, label, live } = useSpot()
  const middle = guess.min + Math.round((guess.max - guess.min) / 2 / guess.step) * guess.step
  return (
    <>
      <SlideHead title={fill(wordsIn(guess.question, f.language))} />
      <div className={styles['board']}>
        <p className={styles['prompt']}>{words.prompt}</p>
        <output className={styles['said']}>
          {said === null ? '?' : printGuess(said, guess, f)}
        </output>
        <input
          type="range"
          aria-label={words.prompt}
          aria-valuetext={said === null ? words.unanswered : printGuess(said, guess, f)}
          min={guess.min}
          max={guess.max}
          step={guess.step}
          value={said ?? middle}
          disabled={live === null}
          data-unset={said === null ? '' : undefined}
          onChange={(event) => live?.guess(Number(event.target.value))}
        />
        <p className={styles['ends']}>
          <span>{printGuess(guess.min, guess, f)}</span>
          <span>{printGuess(guess.max, guess, f)}</span>
        </p>
        {live && (
          <button type="button" className={styles['show']} onClick={live.reveal}>
            {words.show}
          </button>
        )}
      </div>
      <footer className={slide['foot']}>
        <span />
        <b className={slide['number']}>{label}</b>
      </footer>
    </>
  )
}
