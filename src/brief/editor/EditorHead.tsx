import type { DeckHistory } from '@/domain/brief/edit'
import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { briefWords } from '@/i18n/views/brief'
import { choose } from '@/state/store'
import { redoDeck, undoDeck } from '@/state/deckStore'
import styles from './Editor.module.css'

type Props = { history: DeckHistory | null; onClose: () => void }

/** The way back, and what concerns the editor as a whole. */
export function EditorHead({ history, onClose }: Props) {
  const { m, f } = useLocale()
  const words = useWords(briefWords)
  const other = f.language === 'en' ? 'zh' : 'en'
  return (
    <header className={styles['head']}>
      <h1>
        {words.name} <span>{m.brand}</span>
      </h1>
      <div className={styles['tools']}>
        {history && (
          <>
            <button type="button" disabled={history.past.length === 0} onClick={undoDeck}>
              {words.undo}
            </button>
            <button type="button" disabled={history.future.length === 0} onClick={redoDeck}>
              {words.redo}
            </button>
          </>
        )}
        <button
          type="button"
          lang={other}
          onClick={() => choose('changeLanguage', { language: other })}
        >
          {words.toOtherLanguage}
        </button>
        <button type="button" className={styles['plain']} onClick={onClose}>
          {words.close}
        </button>
      </div>
    </header>
  )
}
