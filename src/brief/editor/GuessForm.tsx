import { wordsIn, type Guess, type Slide } from '@/domain/brief/deck'
import type { SlideChange } from '@/domain/brief/edit'
import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { briefWords } from '@/i18n/views/brief'
import styles from './Editor.module.css'
import { NumberField } from './NumberField'
import { TextField } from './TextField'
import { withText } from './withText'

type Props = { slide: Slide; change: (part: SlideChange, joins?: boolean) => void }

const FIRST: Guess = {
  question: '',
  unit: '',
  min: 0,
  max: 100,
  step: 1,
  answer: { from: 'value', value: 50 },
}

/** The question that comes before the figure, with the scale that it is answered on. */
export function GuessForm({ slide: { guess }, change }: Props) {
  const { f } = useLocale()
  const words = useWords(briefWords)
  const set = (part: Partial<Guess>, joins = false) => {
    if (guess) change({ guess: { ...guess, ...part } }, joins)
  }
  return (
    <fieldset className={styles['choices']}>
      <legend>{words.kinds.guess}</legend>
      <label className={styles['check']}>
        <input
          type="checkbox"
          checked={guess !== null}
          onChange={(event) =>
            change(
              event.target.checked
                ? { kind: 'guess', guess: FIRST }
                : { kind: 'figure', guess: null },
            )
          }
        />
        {words.fields.question}
      </label>
      {guess && (
        <>
          <TextField
            label={words.fields.question}
            value={wordsIn(guess.question, f.language)}
            onText={(typed, joins) =>
              set({ question: withText(guess.question, f.language, typed) }, joins)
            }
          />
          <div className={styles['row']}>
            <NumberField
              label={words.fields.min}
              value={guess.min}
              max={guess.max - guess.step}
              onNumber={(min) => set({ min })}
            />
            <NumberField
              label={words.fields.max}
              value={guess.max}
              min={guess.min + guess.step}
              onNumber={(max) => set({ max })}
            />
            <NumberField
              label={words.fields.step}
              value={guess.step}
              min={1e-6}
              onNumber={(step) => set({ step })}
            />
            {guess.answer.from === 'value' ? (
              <NumberField
                label={words.fields.answer}
                value={guess.answer.value}
                onNumber={(value) => set({ answer: { from: 'value', value } })}
              />
            ) : (
              <p>
                {words.fields.answer} {words.fields.answerFact}
              </p>
            )}
            <TextField
              label={words.fields.unit}
              value={wordsIn(guess.unit, f.language)}
              onText={(typed, joins) =>
                set({ unit: withText(guess.unit, f.language, typed) }, joins)
              }
            />
          </div>
        </>
      )}
    </fieldset>
  )
}
