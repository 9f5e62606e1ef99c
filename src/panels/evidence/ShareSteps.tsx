import type { Step } from '@/domain/claims/steps'
import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { evidenceWords } from '@/i18n/views/evidence'
import { FigureTable } from '@/panels/FigureTable'
import { Value } from '@/panels/Value'
import styles from './Check.module.css'
import type { Evidence } from './useEvidence'
import type { Print } from './usePrint'

type ShareStep = Extract<Step, { kind: 'share' }>
type Props = { steps: readonly ShareStep[]; evidence: Evidence; print: Print }

/** Every publisher's share on its own line: what it is, and what the article says of that year. */
export function ShareSteps({ steps, evidence, print }: Props) {
  const { f } = useLocale()
  const words = useWords(evidenceWords)
  const { check } = words
  return (
    <FigureTable
      label={words.list.check}
      spec={{
        columns: [
          { key: 'publisher', name: check.columns.publisher },
          { key: 'share', name: check.columns.share, numeric: true },
          { key: 'said', name: check.columns.said },
        ],
        rows: steps.flatMap((step) => {
          const { place, figure } = step.found
          const share = evidence.data.market.shares.find(
            ({ id }) => place.kind === 'share' && id === place.id,
          )
          if (!share) return []
          const name = print.placeName(place)
          return {
            key: share.id,
            cells: [
              <span key="who" className={styles['who']}>
                {name}
                <small>
                  {[
                    f.text(share.period.label),
                    check.kinds[share.kind],
                    check.bases[share.basis],
                  ].join(' · ')}
                </small>
              </span>,
              <Value
                key="share"
                name={name}
                figure={figure}
                printed={
                  figure.low !== undefined && figure.high !== undefined
                    ? `${f.range(figure.low, figure.high)}%`
                    : print.figure(figure)
                }
              />,
              <Said key="said" step={step} />,
            ],
          }
        }),
      }}
    />
  )
}

function Said({ step: { comparison, quotedFor, found } }: { step: ShareStep }) {
  const { f } = useLocale()
  const words = useWords(evidenceWords).check
  if (quotedFor !== null) return <b className={styles['said']}>{words.quotedFor(quotedFor)}</b>
  if (comparison === null) return words.saysNothing
  const points = comparison.claimed - found.figure.value
  return (
    <>
      {f.number(comparison.claimed)}%{' '}
      <span className={styles['off']}>
        ({points > 0 ? '+' : ''}
        {words.points(f.number(points))})
      </span>
    </>
  )
}
