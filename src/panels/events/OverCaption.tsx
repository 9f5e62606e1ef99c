import { eventsQuery } from '@/data/queries'
import { useData } from '@/data/useData'
import type { TimeSpan } from '@/domain/policy/eventsOver'
import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { eventsOverWords } from '@/i18n/views/eventsOver'
import { bringUp } from '@/panels/bringUp'
import { gradeCell } from '@/panels/cells'
import { FigureTable } from '@/panels/FigureTable'
import { SourcesButton } from '@/panels/SourcesButton'
import { choose } from '@/state/store'
import styles from './OverCaption.module.css'
import { useShownEvents } from './useShownEvents'

type Props = {
  span: TimeSpan
  /** The figure shows its table: the events stand under it as one of their own. */
  listed: boolean
}

/** Under a chart with events over it: what the signs mean, and which events they are. */
export function OverCaption({ span, listed }: Props) {
  const { m, f } = useLocale()
  const words = useWords(eventsOverWords)
  const found = useShownEvents(span)
  const failed = useData(eventsQuery).status === 'failed'
  if (found === null) return failed ? <p className={styles['caption']}>{words.failed}</p> : null
  const { shown, all } = found
  const { columns, effects } = m.overview.events
  return (
    <div className={styles['caption']}>
      <p>
        {shown.length === 0 ? words.none : words.caption({ shown: shown.length, all })}{' '}
        <button
          type="button"
          onClick={() => {
            choose('changeView', { view: 'policy' })
            bringUp('timeline')
          }}
        >
          {words.toTimeline}
        </button>
      </p>
      {listed && shown.length > 0 && (
        <FigureTable
          label={words.list}
          spec={{
            sentences: true,
            columns: [
              { key: 'date', name: columns.date },
              { key: 'side', name: columns.side },
              { key: 'title', name: columns.title },
              { key: 'effect', name: columns.effect },
              { key: 'grade', name: columns.grade },
              { key: 'sources', name: words.sources },
            ],
            rows: shown.map(({ event }) => ({
              key: event.id,
              cells: [
                f.date(event.date),
                words.sides[event.side],
                f.text(event.title),
                effects[event.effect],
                gradeCell(event.grade),
                {
                  datum: event.sourceIds.length,
                  shown: <SourcesButton figure="timeline" sourceIds={event.sourceIds} />,
                },
              ],
            })),
          }}
        />
      )}
    </div>
  )
}
