import type { ReactNode } from 'react'
import styles from './Answer.module.css'

/** The sentence that a view answers with, broken by hand in Chinese, and one line that supports it. */
export function Answer({ sentence, support }: { sentence: string; support?: ReactNode }) {
  return (
    <div className={styles['answer']}>
      <h1>
        {sentence.split('\n').map((line) => (
          <span key={line}>{line}</span>
        ))}
      </h1>
      {support !== undefined && <p>{support}</p>}
    </div>
  )
}
