import type { Claim } from '@/contract/claims'
import type { Step } from '@/domain/claims/steps'
import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { evidenceWords } from '@/i18n/views/evidence'
import { SourceList } from '@/panels/SourceList'
import { CheckSteps } from './CheckSteps'
import styles from './ClaimDetails.module.css'
import { ClaimFields } from './ClaimFields'
import { ClaimRelated } from './ClaimRelated'
import { Quote } from './Quote'
import type { Evidence } from './useEvidence'

type Props = { claim: Claim; steps: readonly Step[]; evidence: Evidence }

/** The article's words in both languages, the arithmetic, and what the verdict rests on. */
export function ClaimDetails({ claim, steps, evidence }: Props) {
  const { f } = useLocale()
  const words = useWords(evidenceWords)
  const other = f.language === 'en' ? 'zh' : 'en'
  const { check } = claim
  const note = check?.type === 'ratio' ? check.note : undefined
  return (
    <div className={styles['details']}>
      <Quote quote={claim.quote} />
      <p className={styles['other']} lang={other}>
        {claim.says[other]}
      </p>
      <section>
        <h4>{words.list.check}</h4>
        {steps.length === 0 ? (
          <p>{words.list.noCheck}</p>
        ) : (
          <CheckSteps steps={steps} evidence={evidence} />
        )}
        {note && <p className={styles['note']}>{f.text(note)}</p>}
      </section>
      {claim.fields && <ClaimFields fields={claim.fields} />}
      <ClaimRelated claim={claim} evidence={evidence} />
      <section>
        <h4>{words.list.sources}</h4>
        {claim.sourceIds.length === 0 ? (
          <p>{words.list.noSources}</p>
        ) : (
          <SourceList ids={claim.sourceIds} />
        )}
      </section>
    </div>
  )
}
