import { claimsQuery } from '@/data/queries'
import { useData } from '@/data/useData'
import { useWords } from '@/i18n/views'
import { evidenceWords } from '@/i18n/views/evidence'
import { listTable } from '@/panels/listTable'
import { Panel } from '@/panels/Panel'
import { OUTLOOK } from './outlook'
import { OutlookBody } from './OutlookBody'
import styles from './OutlookPanel.module.css'

/** How the article sees the world to come, side against side; opinion, and said to be. */
export function OutlookPanel() {
  const words = useWords(evidenceWords).outlook
  const from = useData(claimsQuery)
  return (
    <Panel id="outlook" name={words.name} lead height={1000} from={from}>
      {({ claims }) => {
        const used = new Set(OUTLOOK.flatMap(({ rows }) => rows.map(({ claimId }) => claimId)))
        return {
          title: words.title,
          subtitle: words.subtitle,
          chart: (
            <table className={styles['matrix']}>
              <thead>
                <tr>
                  <th scope="col">{words.theme}</th>
                  <th scope="col">{words.us}</th>
                  <th scope="col">{words.china}</th>
                  <th scope="col">{words.claim}</th>
                </tr>
              </thead>
              {OUTLOOK.map((group) => (
                <OutlookBody key={group.id} group={group} claims={claims} />
              ))}
            </table>
          ),
          table: () =>
            listTable(
              OUTLOOK.flatMap(({ id, rows }) => rows.map((row) => ({ group: id, row }))),
              [
                { name: words.name, cell: ({ group }) => words.groups[group] },
                { name: words.theme, cell: ({ row }) => words.rows[row.id].theme },
                { name: words.us, cell: ({ row }) => words.rows[row.id].us },
                { name: words.china, cell: ({ row }) => words.rows[row.id].china },
                { name: words.claim, cell: ({ row }) => row.claimId },
              ],
            ),
          isTable: true,
          note: words.note,
          sourceIds: claims
            .filter(({ id }) => [...used].some((each) => each === id))
            .flatMap(({ sourceIds }) => sourceIds),
        }
      }}
    </Panel>
  )
}
