import { useWords } from '@/i18n/views'
import { scenariosWords } from '@/i18n/views/scenarios'
import styles from './Lab.module.css'
import { useLab } from './labStore'

/** Why the figures stand still, where the model could not work with the levers; else null. */
export function useFault(): string | null {
  const words = useWords(scenariosWords)
  const fault = useLab((lab) => lab.fault)
  if (fault === null) return null
  return fault.field !== null && fault.problem !== null
    ? words.fault({ field: fault.field, problem: words.problems[fault.problem] })
    : words.faultPlain(fault.detail)
}

/** The same beside a figure, for who sees it and who hears it. */
export function FaultNote() {
  const told = useFault()
  return (
    told !== null && (
      <p className={styles['fault']} role="alert">
        {told}
      </p>
    )
  )
}
