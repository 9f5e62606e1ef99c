import { useEffect, useId, useRef } from 'react'
import type { Claim } from '@/contract/claims'
import { checkClaim } from '@/domain/claims/checkClaim'
import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { evidenceWords } from '@/i18n/views/evidence'
import { choose } from '@/state/store'
import { ClaimDetails } from './ClaimDetails'
import styles from './ClaimsPanel.module.css'
import { summaryOf } from './summaryOf'
import type { Evidence } from './useEvidence'
import { usePrint } from './usePrint'
import { VerdictMark } from './VerdictMark'

type Props = {
  claim: Claim
  open: boolean
  /** The filters leave it out; it stays because it is open. */
  kept: boolean
  evidence: Evidence
}

/** One claim: verdict, words and reason in sight; quotation, check and sources when asked for. */
export function ClaimItem({ claim, open, kept, evidence }: Props) {
  const locale = useLocale()
  const { f } = locale
  const words = useWords(evidenceWords)
  const print = usePrint(evidence)
  const detailsId = useId()
  const item = useRef<HTMLLIElement>(null)
  const pressedHere = useRef(false)
  useEffect(() => {
    // A reader who came by a link or from another place has to find the claim; one who opened it
    // here has it under the eye already.
    if (open && !pressedHere.current) {
      item.current?.scrollIntoView({ block: 'start' })
      item.current?.focus({ preventScroll: true })
    }
    pressedHere.current = false
  }, [open])
  const onToggle = () => {
    pressedHere.current = true
    choose(open ? 'closeClaim' : 'openClaim', { openClaimId: open ? null : claim.id })
  }
  const steps = checkClaim(claim, evidence.data)
  const summary = summaryOf(steps, words.check, print, locale)
  return (
    <li ref={item} tabIndex={-1} className={styles['claim']} data-open={open}>
      <h3 className={styles['id']}>{claim.id}</h3>
      <p className={styles['verdict']}>
        <VerdictMark verdict={claim.verdict} />
        <span>{words.topics[claim.topic]}</span>
      </p>
      <div className={styles['text']}>
        <p className={styles['says']}>{f.text(claim.says)}</p>
        <p className={styles['reason']}>{f.text(claim.reason)}</p>
        {kept && <p className={styles['kept']}>{words.list.kept}</p>}
      </div>
      <div className={styles['aside']}>
        {summary.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {steps.length === 0 && <p className={styles['none']}>{words.check.summaryNone}</p>}
        <button
          type="button"
          className={styles['toggle']}
          aria-expanded={open}
          aria-controls={detailsId}
          aria-label={words.list.open(claim.id)}
          onClick={onToggle}
        >
          {open ? words.list.less : words.list.more}
        </button>
      </div>
      <div id={detailsId} className={styles['details']} hidden={!open}>
        {open && <ClaimDetails claim={claim} steps={steps} evidence={evidence} />}
      </div>
    </li>
  )
}
