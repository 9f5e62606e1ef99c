import { useEffect } from 'react'
import { useWords } from '@/i18n/views'
import { offlineWords } from '@/i18n/views/offline'
import styles from './Keeping.module.css'
import { keepForOffline, noticeMissingParts, useKeeping } from './offline'
import { UpdateNotice } from './UpdateNotice'
import { useInstallOffer } from './useInstallOffer'
import { useOnline } from './useOnline'

/** One line on where the page's files are and what this place does not allow; and its notices. */
export function Keeping() {
  const words = useWords(offlineWords)
  const text = useNote()
  const install = useInstallOffer()
  useEffect(() => {
    // Not among the effects of the page that is just being shown.
    const soon = setTimeout(() => void keepForOffline())
    const stop = noticeMissingParts()
    return () => {
      clearTimeout(soon)
      stop()
    }
  }, [])
  return (
    <>
      {text !== null && (
        <p>
          {text}{' '}
          {install !== null && (
            <button type="button" className={styles['install']} onClick={install}>
              {words.install}
            </button>
          )}
        </p>
      )}
      <UpdateNotice />
    </>
  )
}

function useNote(): string | null {
  const words = useWords(offlineWords)
  const online = useOnline()
  const kept = useKeeping((state) => state.kept)
  const framed = window.origin === 'null' && window.self !== window.top
  if (framed) return words.framed
  if (import.meta.env.MODE === 'single') return words.oneFile
  if (!window.isSecureContext) return words.plainHttp
  if (!online) return kept ? words.offline : words.offlineHere
  return kept ? words.kept : null
}
