import { useLocale } from '@/i18n/locale'
import type { Messages } from '@/i18n/messages'
import type { Dropped } from '@/state/codec'
import { dismissNotice, useStore } from '@/state/store'
import styles from './Notice.module.css'

/** Says what of a link could not be used. The rest of it stands. */
export function Notice() {
  const { m } = useLocale()
  const dropped = useStore((store) => store.dropped)
  if (dropped.length === 0) return null
  return (
    <div className={styles['notice']} role="status">
      <p>{m.notice.title(dropped.length)}</p>
      <ul>
        {dropped.map((part) => (
          <li key={`${part.key}=${part.value}`}>{wordsFor(part, m)}</li>
        ))}
      </ul>
      <button type="button" onClick={dismissNotice}>
        {m.notice.dismiss}
      </button>
    </div>
  )
}

/** A damaged link may carry anything; more than this of it helps nobody. */
const LONGEST = 60

function wordsFor({ key, value, reason }: Dropped, m: Messages): string {
  const shown = value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value
  switch (reason) {
    case 'unknownKey':
      return m.notice.unknownKey(key.slice(0, LONGEST), shown)
    case 'badValue':
      return m.notice.badValue(key, shown)
    case 'newerVersion':
      return m.notice.newerVersion(shown)
  }
}
