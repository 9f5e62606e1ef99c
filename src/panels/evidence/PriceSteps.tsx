import type { Step } from '@/domain/claims/steps'
import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { evidenceWords } from '@/i18n/views/evidence'
import { Value } from '@/panels/Value'
import styles from './Check.module.css'
import { Operand } from './Operand'
import type { Print } from './usePrint'

type PriceStep = Extract<Step, { kind: 'pricePerTpp' }>
type Props = { steps: readonly PriceStep[]; print: Print }

/** Price over chips over TPP, chip by chip, each set against the first. */
export function PriceSteps({ steps, print }: Props) {
  const { f } = useLocale()
  const words = useWords(evidenceWords).check
  const [first] = steps
  return (
    <ol className={styles['lines']}>
      {steps.map((step) => {
        const name = chipOf(step, print)
        return (
          <li key={name}>
            <p className={styles['role']}>{words.price}</p>
            <p className={styles['equation']}>
              <Operand operand={step.price} print={print} />
              {step.chips > 1 && (
                <>
                  <i>÷</i>
                  <span className={styles['term']}>
                    <b>{words.chipsBought(step.chips)}</b>
                  </span>
                </>
              )}
              <i>÷</i>
              <Operand operand={step.tpp} print={print} />
              <i>=</i>
              <span className={styles['term']}>
                <b className={styles['result']}>
                  <Value
                    name={f.join.colon(name, words.price)}
                    figure={step.result}
                    printed={print.figure(step.result)}
                    inputs={[
                      { name: print.placeName(step.price.place), figure: step.price.figure },
                      { name: print.placeName(step.tpp.place), figure: step.tpp.figure },
                    ]}
                  />
                </b>
                {step.relative !== null && first && (
                  <small>{words.relative(f.times(step.relative), chipOf(first, print))}</small>
                )}
              </span>
            </p>
          </li>
        )
      })}
    </ol>
  )
}

const chipOf = ({ tpp: { place } }: PriceStep, print: Print) =>
  place.kind === 'chip' ? print.chipName(place.id) : print.placeName(place)
