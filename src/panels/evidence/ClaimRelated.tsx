import type { ReactNode } from 'react'
import type { Claim } from '@/contract/claims'
import { chipsOfClaim, eventsOfClaim, factsOfClaim } from '@/domain/claims/related'
import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { claimLinkWords } from '@/i18n/views/claimLinks'
import { evidenceWords } from '@/i18n/views/evidence'
import { GradeBadge } from '@/panels/GradeBadge'
import { showProvenance } from '@/panels/provenanceStore'
import styles from './ClaimDetails.module.css'
import { openChip, openEvent } from './openClaim'
import type { Evidence } from './useEvidence'
import { usePrint } from './usePrint'

/** The chips, events and facts that a claim has to do with; the chips lead to their pages. */
export function ClaimRelated({ claim, evidence }: { claim: Claim; evidence: Evidence }) {
  const { f } = useLocale()
  const words = useWords(evidenceWords).list
  const links = useWords(claimLinkWords)
  const print = usePrint(evidence)
  const chipIds = chipsOfClaim(claim, evidence.data.chips)
  const events = eventsOfClaim(evidence.events, claim)
  const facts = factsOfClaim(evidence.data.facts, claim)
  if (chipIds.length + events.length + facts.length === 0) return null
  return (
    <section>
      <h4>{words.about}</h4>
      <dl className={styles['related']}>
        {chipIds.length > 0 && (
          <Row name={words.chips}>
            <span className={styles['chips']}>
              {chipIds.map((id) => (
                <button
                  key={id}
                  type="button"
                  aria-label={links.chip(print.chipName(id))}
                  onClick={() => openChip(id)}
                >
                  {print.chipName(id)}
                </button>
              ))}
            </span>
          </Row>
        )}
        {events.length > 0 && (
          <Row name={words.events}>
            {events.map((event) => (
              <p key={event.id}>
                <span className={styles['date']}>{f.date(event.date)}</span>{' '}
                <button
                  type="button"
                  className={styles['link']}
                  title={links.event}
                  onClick={() => openEvent(f.text(event.title))}
                >
                  {f.text(event.title)}
                </button>{' '}
                <GradeBadge grade={event.grade} /> <Sources ids={event.sourceIds} />
              </p>
            ))}
          </Row>
        )}
        {facts.length > 0 && (
          <Row name={words.facts}>
            {facts.map((fact) => (
              <p key={fact.id}>
                {f.text(fact.statement)} <GradeBadge grade={fact.grade} />{' '}
                <Sources ids={fact.sourceIds} />
              </p>
            ))}
          </Row>
        )}
      </dl>
    </section>
  )
}

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  )
}

function Sources({ ids }: { ids: readonly string[] }) {
  const { m } = useLocale()
  return (
    <button
      type="button"
      className={styles['link']}
      onClick={() => showProvenance({ kind: 'sources', figure: 'claims', sourceIds: ids })}
    >
      {m.counted.sources(ids.length)}
    </button>
  )
}
