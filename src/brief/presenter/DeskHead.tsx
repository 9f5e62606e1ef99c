import type { Show } from '@/domain/brief/show'
import { useWords } from '@/i18n/views'
import { briefWords } from '@/i18n/views/brief'
import { act } from '@/brief/show/showStore'
import styles from './Presenter.module.css'

type Props = { title: string; show: Show; typed: string; onEnd: () => void }

/** Which talk this is, and the four things that a speaker does most. */
export function DeskHead({ title, show, typed, onEnd }: Props) {
  const words = useWords(briefWords)
  return (
    <header className={styles['head']}>
      <svg width="24" height="24" viewBox="0 0 16 16" aria-hidden>
        <path d="M8 14V3M4.5 6.2 8 2.7l3.5 3.5M1 9h4M11 9h4" />
      </svg>
      <h1>{words.presenter.name}</h1>
      <p className={styles['title']}>{title}</p>
      <p className={styles['hint']} role="status">
        {typed === '' ? words.presenter.hint : words.show.typed(typed)}
      </p>
      <div className={styles['buttons']}>
        <button type="button" onClick={() => act({ do: 'back' })}>
          {words.show.back}
        </button>
        <button type="button" className={styles['primary']} onClick={() => act({ do: 'next' })}>
          {words.show.next}
        </button>
        <button type="button" aria-pressed={show.black} onClick={() => act({ do: 'black' })}>
          {words.show.black} <kbd aria-hidden>B</kbd>
        </button>
        <button type="button" onClick={onEnd}>
          {words.show.leave}
        </button>
      </div>
    </header>
  )
}
