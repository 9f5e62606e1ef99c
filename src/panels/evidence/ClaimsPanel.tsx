import { CLAIM_TOPICS, VERDICTS } from '@/contract/lists'
import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { evidenceWords } from '@/i18n/views/evidence'
import { Panel } from '@/panels/Panel'
import { Select } from '@/panels/Select'
import { choose, useChoice } from '@/state/store'
import { ClaimItem } from './ClaimItem'
import styles from './ClaimsPanel.module.css'
import { useClaimFilters } from './useClaimFilters'
import { useEvidence } from './useEvidence'

/** What the article says, claim by claim, and what the record makes of it. */
export function ClaimsPanel() {
  const { f } = useLocale()
  const words = useWords(evidenceWords)
  const { split } = useClaimFilters()
  const openId = useChoice((choice) => choice.openClaimId)
  const from = useEvidence()
  return (
    <Panel id="claims" name={words.list.name} height={1200} from={from}>
      {(evidence) => {
        const { claims, articleDate } = evidence
        const { passing, byRail } = split(evidence)
        const shown = claims.filter((claim) => passing.includes(claim) || claim.id === openId)
        const unknown = openId !== null && !claims.some(({ id }) => id === openId)
        return {
          title: words.list.title(passing.length, claims.length),
          subtitle: words.list.subtitle(f.date(articleDate)),
          controls: <Filters />,
          chart: (
            <>
              {unknown && <p role="status">{words.list.unknown(openId)}</p>}
              {shown.length === 0 && <p role="status">{words.list.none}</p>}
              <ul>
                {shown.map((claim) => (
                  <ClaimItem
                    key={claim.id}
                    claim={claim}
                    open={claim.id === openId}
                    kept={!passing.includes(claim)}
                    evidence={evidence}
                  />
                ))}
              </ul>
            </>
          ),
          table: () => ({
            columns: [
              { key: 'id', name: words.list.columns.id },
              { key: 'says', name: words.list.columns.says },
              { key: 'verdict', name: words.list.columns.verdict },
              { key: 'reason', name: words.list.columns.reason },
            ],
            rows: shown.map((claim) => ({
              key: claim.id,
              cells: [
                claim.id,
                f.text(claim.says),
                words.verdicts[claim.verdict],
                f.text(claim.reason),
              ],
            })),
          }),
          note: byRail > 0 && words.list.byRail(byRail),
          sourceIds: shown.flatMap(({ sourceIds }) => sourceIds),
        }
      }}
    </Panel>
  )
}

const ALL = 'all' as const

function Filters() {
  const words = useWords(evidenceWords)
  const { verdicts, topics } = useClaimFilters()
  const several = 'several' as const
  const valueOf = <Item extends string>(items: readonly Item[]) =>
    items.length > 1 ? several : (items[0] ?? ALL)
  const both = (names: readonly string[]) =>
    names.length > 1 ? [{ value: several, label: names.join(' + ') }] : []
  return (
    <div className={styles['filters']}>
      <Select
        label={words.list.verdict}
        value={valueOf(verdicts)}
        onChange={(value) =>
          value !== several &&
          choose('filterClaims', { claimVerdicts: value === ALL ? [] : [value] })
        }
        groups={[
          {
            label: null,
            options: [
              { value: ALL, label: words.list.allVerdicts },
              ...both(verdicts.map((verdict) => words.verdicts[verdict])),
              ...VERDICTS.map((verdict) => ({ value: verdict, label: words.verdicts[verdict] })),
            ],
          },
        ]}
      />
      <Select
        label={words.list.topic}
        value={valueOf(topics)}
        onChange={(value) =>
          value !== several && choose('filterClaims', { claimTopics: value === ALL ? [] : [value] })
        }
        groups={[
          {
            label: null,
            options: [
              { value: ALL, label: words.list.allTopics },
              ...both(topics.map((topic) => words.topics[topic])),
              ...CLAIM_TOPICS.map((topic) => ({ value: topic, label: words.topics[topic] })),
            ],
          },
        ]}
      />
      {verdicts.length + topics.length > 0 && (
        <button
          type="button"
          onClick={() => choose('filterClaims', { claimVerdicts: [], claimTopics: [] })}
        >
          {words.list.clear}
        </button>
      )}
    </div>
  )
}
