import { useState, type ReactNode } from 'react'
import type { FigureId } from '@/domain/choices'
import { TOPICS_OF_FIGURE } from '@/domain/claims/related'
import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { claimLinkWords } from '@/i18n/views/claimLinks'
import { copyText } from './clipboard'
import { showClaimsOn } from './evidence/openClaim'
import { linkToFigure } from './links'
import styles from './Panel.module.css'
import { showProvenance } from './provenanceStore'

type Props = {
  id: FigureId
  note: ReactNode
  sourceIds: readonly string[]
  tableAction: { word: string; run: () => void } | undefined
}

/** Note on the left, actions as plain words on the right. */
export function PanelFoot({ id, note, sourceIds, tableAction }: Props) {
  const { m } = useLocale()
  const links = useWords(claimLinkWords)
  const [copied, setCopied] = useState(false)
  const topics = TOPICS_OF_FIGURE[id]
  const unique = [...new Set(sourceIds)]
  return (
    <footer className={styles['foot']}>
      <div className={styles['note']}>{note}</div>
      <div className={styles['actions']}>
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
        <button
          type="button"
          className={styles['action']}
          onClick={() => void copyText(linkToFigure(id)).then((done) => setCopied(done))}
        >
          {copied ? m.panel.linkCopied : m.panel.link}
        </button>
      </div>
    </footer>
  )
}
