import { use, type ReactNode } from 'react'
import type { FigureId, TimeFigure } from '@/domain/choices'
import { TOPICS_OF_FIGURE } from '@/domain/claims/related'
import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { claimLinkWords } from '@/i18n/views/claimLinks'
import { useBriefDoor, wantSlide } from '@/state/briefDoor'
import { encode } from '@/state/codec'
import { currentChoice } from '@/state/store'
import { CopyLink } from './CopyLink'
import { EventsAction } from './events/EventsParts'
import { showClaimsOn } from './evidence/openClaim'
import { linkToFigure } from './links'
import styles from './Panel.module.css'
import { showProvenance } from './provenanceStore'
import { StageContext } from './stage'
import { openTake } from './takeStore'

type Props = {
  id: FigureId
  note: ReactNode
  sourceIds: readonly string[]
  /** Set where the events can be laid over the figure. */
  eventsOver: TimeFigure | undefined
  tableAction: { word: string; run: () => void } | undefined
}

/** A slide is shown in the language and theme of whoever shows it. */
const NO_READER = { language: 'en', theme: 'system' } as const

/** Note on the left, actions as plain words on the right. */
export function PanelFoot({ id, note, sourceIds, eventsOver, tableAction }: Props) {
  const { m } = useLocale()
  const links = useWords(claimLinkWords)
  const taken = useBriefDoor(({ taken: last }) => (last?.figure === id ? last.number : null))
  // Apart from the page there is neither a brief nor a place for exports.
  const onPage = use(StageContext) === null
  const topics = TOPICS_OF_FIGURE[id]
  const unique = [...new Set(sourceIds)]
  return (
    <footer className={styles['foot']}>
      <div className={styles['note']} data-part="note">
        {note}
      </div>
      <div className={styles['actions']}>
        {eventsOver && <EventsAction figure={eventsOver} className={styles['action'] ?? ''} />}
        {unique.length > 0 && (
          <button
            type="button"
            className={styles['action']}
            onClick={() => showProvenance({ kind: 'sources', figure: id, sourceIds: unique })}
          >
            {m.counted.sources(unique.length)}
          </button>
        )}
        {topics && (
          <button
            type="button"
            className={styles['action']}
            title={links.figureName}
            onClick={() => showClaimsOn(topics)}
          >
            {links.figure}
          </button>
        )}
        {tableAction && (
          <button type="button" className={styles['action']} onClick={tableAction.run}>
            {tableAction.word}
          </button>
        )}
        {onPage && (
          <>
            <button
              type="button"
              className={styles['action']}
              onClick={() => wantSlide(id, encode({ ...currentChoice(), ...NO_READER }))}
            >
              {taken === null ? m.panel.addToBrief : m.panel.added(String(taken))}
            </button>
            <button type="button" className={styles['action']} onClick={() => openTake(id)}>
              {m.panel.take}
            </button>
          </>
        )}
        <CopyLink
          link={() => linkToFigure(id)}
          word={m.panel.link}
          doneWord={m.panel.linkCopied}
          className={styles['action']}
        />
      </div>
    </footer>
  )
}
