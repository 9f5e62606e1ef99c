import type { Text } from '@/contract/common'
import { useWords } from '@/i18n/views'
import { evidenceWords } from '@/i18n/views/evidence'
import styles from './ClaimDetails.module.css'

/** One sentence of the article as it stands there, beside our translation, each said to be what it is. */
export function Quote({ quote }: { quote: Text }) {
  const words = useWords(evidenceWords).list
  return (
    <div className={styles['quotes']}>
      <figure>
        <figcaption>{words.quoteOriginal}</figcaption>
        <blockquote lang="zh">{quote.zh}</blockquote>
      </figure>
      <figure>
        <figcaption>{words.quoteTranslation}</figcaption>
        <blockquote lang="en">{quote.en}</blockquote>
      </figure>
    </div>
  )
}
