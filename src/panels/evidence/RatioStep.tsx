import type { Step } from '@/domain/claims/steps'
import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { evidenceWords } from '@/i18n/views/evidence'
import { Value } from '@/panels/Value'
import styles from './Check.module.css'
import { MatchMark } from './MatchMark'
import { Operand } from './Operand'
import type { Print } from './usePrint'

type Props = { step: Extract<Step, { kind: 'ratio' }>; print: Print }

/** a ÷ b = n×, what the article has for it, and what is wrong with the division. */
export function RatioStep({ step, print }: Props) {
  const { f } = useLocale()
  const words = useWords(evidenceWords).check
  const { a, b, result, role, comparison, warnings } = step
  const inputs = [a, b].flatMap((operand) =>
    operand.from === 'dataset'
      ? [{ name: print.operandName(operand), figure: operand.figure }]
      : [],
  )
  return (
    <li>
      <p className={styles['role']}>
        {role === 'plain' ? print.measureName(b.place) : words.roles[role]}
      </p>
      <div className={styles['equation']}>
        <Operand operand={a} print={print} />
        <i>÷</i>
        <Operand operand={b} print={print} />
        <i>=</i>
        <span className={styles['term']}>
          <b className={styles['result']}>
            <Value
              name={`${print.operandName(a)} ÷ ${print.operandName(b)}`}
              figure={result}
              printed={f.times(result.value)}
              inputs={inputs}
            />
          </b>
          {result.low !== undefined && result.high !== undefined && (
            <small>{words.range(print.timesRange(result.low, result.high))}</small>
          )}
        </span>
        {comparison && (
          <span className={styles['term']}>
            <b className={styles['said']}>{words.article(f.times(comparison.claimed))}</b>
            <small>
              <MatchMark comparison={comparison} />
            </small>
          </span>
        )}
      </div>
      {warnings.map((warning) => (
        <p key={warning} className={styles['warning']}>
          <b aria-hidden>!</b> {words.warnings[warning]}
        </p>
      ))}
    </li>
  )
}
