import type { Step } from '@/domain/claims/steps'
import { useWords } from '@/i18n/views'
import { evidenceWords } from '@/i18n/views/evidence'
import { Value } from '@/panels/Value'
import styles from './Check.module.css'
import { Operand } from './Operand'
import type { Print } from './usePrint'

/** How a total per kilowatt comes about. */
export function PerStep({ step, print }: { step: Extract<Step, { kind: 'per' }>; print: Print }) {
  const words = useWords(evidenceWords).check
  const { total, by, result } = step
  return (
    <li>
      <p className={styles['role']}>{words.per}</p>
      <p className={styles['equation']}>
        <Operand operand={total} print={print} />
        <i>÷</i>
        <Operand operand={by} print={print} />
        <i>=</i>
        <span className={styles['term']}>
          <b className={styles['result']}>
            <Value
              name={words.perKilowatt(print.placeName(total.place))}
              figure={result}
              printed={print.figure(result)}
              inputs={[total, by].map(({ place, figure }) => ({
                name: print.placeName(place),
                figure,
              }))}
            />
          </b>
        </span>
      </p>
    </li>
  )
}

/** A number on record that the claim speaks of; nothing is worked out. */
export function ReadingStep({
  step,
  print,
}: {
  step: Extract<Step, { kind: 'reading' }>
  print: Print
}) {
  const words = useWords(evidenceWords).check
  return (
    <li>
      <p className={styles['role']}>{words.reading}</p>
      <p className={styles['equation']}>
        <Operand operand={step.found} print={print} />
      </p>
    </li>
  )
}
