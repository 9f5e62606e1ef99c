import type { Grade } from '@/contract/common'
import { useLocale } from '@/i18n/locale'
import styles from './GradeBadge.module.css'

/** Strength of evidence as a small letter in a box; the words are there for who hears the page. */
export function GradeBadge({ grade }: { grade: Grade }) {
  const { m } = useLocale()
  return (
    <span
      className={styles['badge']}
      title={m.provenance.grades[grade]}
      role="img"
      aria-label={m.panel.grade(grade)}
    >
      {grade}
    </span>
  )
}
