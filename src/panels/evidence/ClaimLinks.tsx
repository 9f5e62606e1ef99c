import { useWords } from '@/i18n/views'
import { claimLinkWords } from '@/i18n/views/claimLinks'
import styles from './ClaimLinks.module.css'
import { openClaim } from './openClaim'

/** The article's claims about what stands beside it; each leads to its check. */
export function ClaimLinks({ ids }: { ids: readonly string[] }) {
  const words = useWords(claimLinkWords)
  return (
    <span className={styles['links']}>
      {ids.map((id) => (
        <button
          key={id}
          type="button"
          className={styles['link']}
          aria-label={words.claim(id)}
          onClick={() => openClaim(id)}
        >
          {id}
        </button>
      ))}
    </span>
  )
}
