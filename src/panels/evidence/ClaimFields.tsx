import type { Claim } from '@/contract/claims'
import { useWords } from '@/i18n/views'
import { evidenceWords } from '@/i18n/views/evidence'
import styles from './ClaimDetails.module.css'
import { VerdictMark } from './VerdictMark'

/** The verdict on each part of a claim that is right in some and wrong in others. */
export function ClaimFields({ fields }: { fields: NonNullable<Claim['fields']> }) {
  const words = useWords(evidenceWords)
  const nameOf = (field: string) =>
    Object.entries(words.fieldNames).find(([key]) => key === field)?.[1] ?? field
  return (
    <section>
      <h4>{words.list.fields}</h4>
      <ul className={styles['fields']}>
        {fields.map(({ field, verdict }) => (
          <li key={field}>
            <span>{nameOf(field)}</span>
            <VerdictMark verdict={verdict} />
          </li>
        ))}
      </ul>
    </section>
  )
}
