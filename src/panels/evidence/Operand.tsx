import type { Operand as OperandType } from '@/domain/claims/places'
import { useWords } from '@/i18n/views'
import { evidenceWords } from '@/i18n/views/evidence'
import { Value } from '@/panels/Value'
import styles from './Check.module.css'
import type { Print } from './usePrint'

/** A number of an equation over the words for what it is; the article's own is underlined. */
export function Operand({ operand, print }: { operand: OperandType; print: Print }) {
  const words = useWords(evidenceWords).check
  if (operand.from === 'article')
    return (
      <span className={styles['term']}>
        <b className={styles['said']}>{print.withUnit(operand.value, operand.unit)}</b>
        <small>{words.articleNumber}</small>
      </span>
    )
  const name = print.placeName(operand.place)
  return (
    <span className={styles['term']}>
      <b>
        <Value name={name} figure={operand.figure} printed={print.figure(operand.figure)} />
      </b>
      <small>{name}</small>
    </span>
  )
}
