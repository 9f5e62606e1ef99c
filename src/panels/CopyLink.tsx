import { useRef, useState, type ReactNode } from 'react'
import { useLocale } from '@/i18n/locale'
import { copyText } from './clipboard'
import styles from './CopyLink.module.css'

type Props = {
  link: () => string
  /** What the button says, before and after. */
  word: string
  doneWord: string
  className?: string | undefined
  wordClassName?: string | undefined
  children?: ReactNode
}

/**
 * Copies a link; where copying is refused, shows it to be copied by hand. That it is copied holds
 * until the reader goes on to something else, which another link may belong to.
 */
export function CopyLink({ link, word, doneWord, className, wordClassName, children }: Props) {
  const { m } = useLocale()
  const dialog = useRef<HTMLDialogElement>(null)
  const [state, setState] = useState<'idle' | 'copied' | 'byHand'>('idle')
  const copy = async () => {
    const done = await copyText(link())
    setState(done ? 'copied' : 'byHand')
    if (!done) dialog.current?.showModal()
  }
  return (
    <>
      <button
        type="button"
        className={className}
        onClick={() => void copy()}
        onBlur={() => setState((now) => (now === 'copied' ? 'idle' : now))}
      >
        {children}
        <span className={wordClassName}>{state === 'copied' ? doneWord : word}</span>
      </button>
      {state === 'copied' && (
        <span className="visually-hidden" role="status">
          {doneWord}
        </span>
      )}
      <dialog ref={dialog} className={styles['byHand']} aria-label={word}>
        <p>{m.header.copyByHand}</p>
        {state === 'byHand' && (
          <input readOnly value={link()} aria-label={word} onFocus={(e) => e.target.select()} />
        )}
        <button type="button" onClick={() => dialog.current?.close()}>
          {m.header.close}
        </button>
      </dialog>
    </>
  )
}
