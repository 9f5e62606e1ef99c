import type { Claim } from '@/contract/claims'
import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { evidenceWords } from '@/i18n/views/evidence'
import { ClaimLinks } from './ClaimLinks'
import type { OutlookGroup } from './outlook'
import styles from './OutlookPanel.module.css'
import { Quote } from './Quote'
import { VerdictMark } from './VerdictMark'

type Props = { group: OutlookGroup; claims: readonly Claim[] }

/** One group of the matrix: the article's words, its two sides, and under them the record. */
export function OutlookBody({ group, claims }: Props) {
  const words = useWords(evidenceWords).outlook
  const quoted = claims.find(({ id }) => id === group.quoteOf)
  const claimIds = [...new Set(group.rows.map(({ claimId }) => claimId))]
  return (
    <tbody>
      <tr className={styles['head']}>
        <th scope="rowgroup" colSpan={4}>
          <h3>{words.groups[group.id]}</h3>
          <span className={styles['opinion']}>{words.opinion}</span>
          {quoted && <Quote quote={quoted.quote} />}
        </th>
      </tr>
      {group.rows.map(({ id, claimId }) => (
        <tr key={id} className={styles['row']}>
          <th scope="row">{words.rows[id].theme}</th>
          <td data-side={words.us}>{words.rows[id].us}</td>
          <td data-side={words.china}>{words.rows[id].china}</td>
          <td>
            <ClaimLinks ids={[claimId]} />
          </td>
        </tr>
      ))}
      <tr className={styles['record']}>
        <td colSpan={4}>
          <h4>{words.record}</h4>
          <dl>
            {claims
              .filter(({ id }) => claimIds.some((each) => each === id))
              .map((claim) => (
                <Reason key={claim.id} claim={claim} />
              ))}
          </dl>
        </td>
      </tr>
    </tbody>
  )
}

function Reason({ claim }: { claim: Claim }) {
  const { f } = useLocale()
  return (
    <>
      <dt>
        {claim.id} <VerdictMark verdict={claim.verdict} />
      </dt>
      <dd>{f.text(claim.reason)}</dd>
    </>
  )
}
