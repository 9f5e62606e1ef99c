import type { Step } from '@/domain/claims/steps'
import { useWords } from '@/i18n/views'
import { evidenceWords } from '@/i18n/views/evidence'
import { FigureTable } from '@/panels/FigureTable'
import { Value } from '@/panels/Value'
import { useWide } from '@/panels/useWide'
import styles from './Check.module.css'
import { MatchMark } from './MatchMark'
import type { Print } from './usePrint'

type Props = { steps: readonly Extract<Step, { kind: 'field' }>[]; print: Print }

/** The article's figures beside those of the dataset. */
export function FieldSteps({ steps, print }: Props) {
  const words = useWords(evidenceWords)
  const { columns } = words.check
  const wide = useWide()
  return (
    <FigureTable
      label={words.list.check}
      spec={{
        columns: [
          { key: 'figure', name: columns.figure },
          { key: 'article', name: columns.article, numeric: true },
          { key: 'found', name: columns.found, numeric: true },
          ...(wide ? [{ key: 'difference', name: columns.difference }] : []),
        ],
        rows: steps.map(({ found, comparison }, at) => {
          const name = print.placeName(found.place)
          return {
            key: `${name} ${at}`,
            cells: [
              name,
              <span key="said" className={styles['said']}>
                {print.withUnit(comparison.claimed, found.figure.unit)}
              </span>,
              <span key="found" className={styles['found']}>
                <Value name={name} figure={found.figure} printed={print.figure(found.figure)} />
                {/* On a phone there is no room for a column of its own. */}
                {!wide && <MatchMark comparison={comparison} />}
              </span>,
              <MatchMark key="match" comparison={comparison} />,
            ],
          }
        }),
      }}
    />
  )
}
