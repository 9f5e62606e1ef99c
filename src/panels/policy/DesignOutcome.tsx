import type { Chip } from '@/contract/chips'
import type { DesignResult } from '@/domain/policy/designResult'
import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { policyWords } from '@/i18n/views/policy'
import { namesOf } from './designWords'
import styles from './PolicyRail.module.css'

type Props = { result: DesignResult; chips: readonly Chip[] }

/** Who passes the designed rule, what changes by it, and which conditions are not of numbers. */
export function DesignOutcome({ result, chips }: Props) {
  const { f } = useLocale()
  const words = useWords(policyWords).designer
  const names = (ids: readonly string[]) => namesOf(ids, chips, f)
  const { passing, added, removed, notSold, unknown } = result
  return (
    <div className={styles['outcome']} role="status">
      <p>
        <b>
          {words.result({ passing: passing.length, more: added.length, fewer: removed.length })}
        </b>
      </p>
      {added.length > 0 && <p>{words.added(names(added))}</p>}
      {removed.length > 0 && <p>{words.removed(names(removed))}</p>}
      {notSold.length > 0 && <p>{words.notSold(names(notSold))}</p>}
      {unknown.length > 0 && <p>{words.unknown(names(unknown))}</p>}
    </div>
  )
}
