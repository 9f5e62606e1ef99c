import { useState } from 'react'
import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { offlineWords } from '@/i18n/views/offline'
import styles from './Keeping.module.css'
import { useKeeping } from './offline'
import { useOnline } from './useOnline'

/** Says that a newer version is ready, or that a part or the data of this one is out of reach. */
export function UpdateNotice() {
  const { f } = useLocale()
  const words = useWords(offlineWords)
  const online = useOnline()
  const { takeUpdate, partMissing, lastVisit } = useKeeping()
  const [putAway, setPutAway] = useState<string | null>(null)
  const reason = takeUpdate
    ? words.ready
    : partMissing
      ? online
        ? words.missing
        : words.missingOffline
      : lastVisit
        ? words.lastVisit
        : null
  return (
    <div className={styles['place']} role="status">
      {reason !== null && reason !== putAway && (
        <div className={styles['notice']}>
          <p>
            <b>{reason}</b>
            {f.language === 'en' && ' '}
            {words.keepsState}
          </p>
          <div className={styles['actions']}>
            <button
              type="button"
              className={styles['main']}
              onClick={takeUpdate ?? (() => window.location.reload())}
            >
              {words.reload}
            </button>
            <button type="button" onClick={() => setPutAway(reason)}>
              {words.later}
            </button>
          </div>
        </div>
      )}
    </div>
  )
}
