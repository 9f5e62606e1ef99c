import type { Verdict } from '@/contract/lists'
import type { Claim } from '@/contract/claims'
import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { evidenceWords } from '@/i18n/views/evidence'
import { choose, currentChoice, toggled } from '@/state/store'
import { openClaim } from './openClaim'
import styles from './TallyPanel.module.css'
import { VerdictMark } from './VerdictMark'

type Props = {
  group: { verdict: Verdict; claims: readonly Claim[] }
  /** Whether the list is narrowed to this verdict. */
  chosen: boolean
  /** Claims that pass all filters; the others step back. */
  passing: ReadonlySet<string>
  openId: string | null
}

export function TallyRow({ group: { verdict, claims }, chosen, passing, openId }: Props) {
  const { f } = useLocale()
  const words = useWords(evidenceWords)
  const filter = () =>
    choose('filterClaims', { claimVerdicts: toggled(currentChoice().claimVerdicts, verdict) })
  return (
    <li className={styles['row']} data-verdict={verdict}>
      <button
        type="button"
        className={styles['verdict']}
        aria-pressed={chosen}
        title={words.tally.filter(words.verdicts[verdict])}
        onClick={filter}
      >
        <VerdictMark verdict={verdict} />
      </button>
      <span className={styles['count']}>{f.number(claims.length)}</span>
      <span className={styles['squares']}>
        {claims.length === 0 && <span className={styles['none']}>{words.tally.none}</span>}
        {claims.map((claim) => (
          <button
            key={claim.id}
            type="button"
            className={`mark ${styles['square']}`}
            data-passing={passing.has(claim.id)}
            aria-current={claim.id === openId ? 'true' : undefined}
            title={f.text(claim.says)}
            aria-label={words.list.open(claim.id)}
            onClick={() => openClaim(claim.id)}
          >
            {claim.id}
          </button>
        ))}
      </span>
    </li>
  )
}
