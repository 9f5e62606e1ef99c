import type { Comparison } from '@/domain/claims/agreement'
import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { evidenceWords } from '@/i18n/views/evidence'
import styles from './Check.module.css'

const SIGNS = { agrees: '=', withinRange: '≈', differs: '≠' } as const

/** Whether the article's number is the one found, and if not, by how much it is off. */
export function MatchMark({ comparison }: { comparison: Comparison }) {
  const { f } = useLocale()
  const words = useWords(evidenceWords).check
  const { match, difference } = comparison
  const off =
    match === 'differs' && difference !== null && difference !== 0
      ? (difference > 0 ? words.above : words.below)(f.percent(Math.abs(difference)))
      : null
  return (
    <span className={styles['match']} data-match={match}>
      <b aria-hidden>{SIGNS[match]}</b> {off ?? words.matches[match]}
    </span>
  )
}
