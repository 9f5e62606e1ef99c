import { byVerdict, filterClaims } from '@/domain/claims/tally'
import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { evidenceWords } from '@/i18n/views/evidence'
import { Panel } from '@/panels/Panel'
import { useChoice } from '@/state/store'
import { TallyRow } from './TallyRow'
import styles from './TallyPanel.module.css'
import { useEvidence } from './useEvidence'

/** Every claim as one square, verdict by verdict: how the article fares at a glance. */
export function TallyPanel() {
  const { f } = useLocale()
  const words = useWords(evidenceWords)
  const verdicts = useChoice((choice) => choice.claimVerdicts)
  const topics = useChoice((choice) => choice.claimTopics)
  const openId = useChoice((choice) => choice.openClaimId)
  const from = useEvidence()
  return (
    <Panel id="claimVerdicts" name={words.tally.name} lead height={240} from={from}>
      {({ claims }) => {
        const groups = byVerdict(claims)
        const passing = new Set(filterClaims(claims, { verdicts, topics }).map(({ id }) => id))
        const [most] = groups.toSorted((a, b) => b.claims.length - a.claims.length)
        return {
          title: most
            ? words.tally.title({
                verdict: words.verdicts[most.verdict],
                count: most.claims.length,
                all: claims.length,
              })
            : words.tally.name,
          subtitle: words.tally.subtitle,
          chart: (
            <ul className={styles['rows']}>
              {groups.map((group) => (
                <TallyRow
                  key={group.verdict}
                  group={group}
                  chosen={verdicts.includes(group.verdict)}
                  passing={passing}
                  openId={openId}
                />
              ))}
            </ul>
          ),
          table: {
            columns: [
              { key: 'verdict', name: words.tally.columns.verdict },
              { key: 'count', name: words.tally.columns.count, numeric: true },
              { key: 'ids', name: words.tally.columns.ids },
            ],
            rows: groups.map((group) => ({
              key: group.verdict,
              cells: [
                words.verdicts[group.verdict],
                f.number(group.claims.length),
                group.claims.length === 0
                  ? words.tally.none
                  : f.commas(group.claims.map(({ id }) => id)),
              ],
            })),
          },
          note: words.tally.note,
          sourceIds: claims.flatMap(({ sourceIds }) => sourceIds),
        }
      }}
    </Panel>
  )
}
