import { byVerdict } from '@/domain/claims/tally'
import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { evidenceWords } from '@/i18n/views/evidence'
import { numberCell } from '@/panels/cells'
import { Panel } from '@/panels/Panel'
import { useWide } from '@/panels/useWide'
import { useChoice } from '@/state/store'
import { TallyRow } from './TallyRow'
import styles from './TallyPanel.module.css'
import { useClaimFilters } from './useClaimFilters'
import { useEvidence } from './useEvidence'

/** On a phone the squares of a verdict stand under its name and run on. */
const HEIGHT = { wide: 240, narrow: 600 }

/** Every claim as one square, verdict by verdict: how the article fares at a glance. */
export function TallyPanel() {
  const { f } = useLocale()
  const words = useWords(evidenceWords)
  const { verdicts, split } = useClaimFilters()
  const openId = useChoice((choice) => choice.openClaimId)
  const height = useWide() ? HEIGHT.wide : HEIGHT.narrow
  const from = useEvidence()
  return (
    <Panel id="claimVerdicts" name={words.tally.name} lead height={height} from={from}>
      {(evidence) => {
        const { claims } = evidence
        const groups = byVerdict(claims)
        const passing = new Set(split(evidence).passing.map(({ id }) => id))
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
          table: () => ({
            columns: [
              { key: 'verdict', name: words.tally.columns.verdict },
              { key: 'count', name: words.tally.columns.count, numeric: true },
              { key: 'ids', name: words.tally.columns.ids },
            ],
            rows: groups.map((group) => ({
              key: group.verdict,
              cells: [
                words.verdicts[group.verdict],
                numberCell(group.claims.length, f.number(group.claims.length)),
                group.claims.length === 0
                  ? words.tally.none
                  : f.commas(group.claims.map(({ id }) => id)),
              ],
            })),
          }),
          note: words.tally.note,
          sourceIds: claims.flatMap(({ sourceIds }) => sourceIds),
        }
      }}
    </Panel>
  )
}
