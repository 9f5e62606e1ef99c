import { Fragment } from 'react'
import { spanOf } from '@/domain/claims/divide'
import type { Step } from '@/domain/claims/steps'
import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { evidenceWords } from '@/i18n/views/evidence'
import { Value } from '@/panels/Value'
import styles from './Check.module.css'
import { Operand } from './Operand'
import type { Print } from './usePrint'

/** Nearer than this the two are the same number. */
const SAME = 0.0005

type Props = { step: Extract<Step, { kind: 'product' }>; print: Print }

/** Factor × factor = result, and what it is held against. */
export function ProductStep({ step: { factors, result, against }, print }: Props) {
  const words = useWords(evidenceWords).check
  return (
    <li>
      <p className={styles['role']}>{words.product}</p>
      <div className={styles['equation']}>
        {factors.map((factor) => (
          <Fragment key={`${print.operandName(factor)} ${spanOf(factor).value}`}>
            {factor !== factors[0] && <i>×</i>}
            <Operand operand={factor} print={print} />
          </Fragment>
        ))}
        <i>=</i>
        <span className={styles['term']}>
          <b className={styles['result']}>
            <Value
              name={factors.map(print.operandName).join(' × ')}
              figure={result}
              printed={print.figure(result)}
              inputs={factors.flatMap((factor) =>
                factor.from === 'dataset'
                  ? [{ name: print.operandName(factor), figure: factor.figure }]
                  : [],
              )}
            />
          </b>
        </span>
        {against && (
          <>
            <i>{words.against}</i>
            <Operand operand={against.operand} print={print} />
            <Difference value={against.difference} article={against.operand.from === 'article'} />
          </>
        )}
      </div>
    </li>
  )
}

function Difference({ value, article }: { value: number | null; article: boolean }) {
  const { f } = useLocale()
  const words = useWords(evidenceWords).check
  if (value === null) return null
  if (Math.abs(value) < SAME) return <span className={styles['off']}>= {words.matches.agrees}</span>
  const percent = f.percent(Math.abs(value))
  return (
    <span className={styles['off']}>
      ≠ {article ? (value > 0 ? words.above : words.below)(percent) : words.matches.differs}
    </span>
  )
}
