import { useWords } from '@/i18n/views'
import { scenariosWords } from '@/i18n/views/scenarios'
import styles from './Lab.module.css'
import { useLab } from './labStore'

/** Says why the figures stand still, where the model could not work with the levers. */
export function FaultNote() {
  const words = useWords(scenariosWords)
  const fault = useLab((lab) => lab.fault)
  if (fault === null) return null
  return (
    <p className={styles['fault']} role="alert">
      {fault.field !== null && fault.problem !== null
        ? words.fault({ field: fault.field, problem: words.problems[fault.problem] })
        : words.faultPlain(fault.detail)}
    </p>
  )
}
