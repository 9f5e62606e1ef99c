import { useRef, useState } from 'react'
import { useLocale } from '@/i18n/locale'
import { copyText } from '@/panels/clipboard'
import { linkToPage } from '@/panels/links'
import styles from './Header.module.css'
import { Icon } from './Icon'

/** Copies the link to this very view; where copying is refused, shows it to be copied by hand. */
export function ShareButton() {
  const { m } = useLocale()
  const dialog = useRef<HTMLDialogElement>(null)
  const [state, setState] = useState<'idle' | 'copied' | 'byHand'>('idle')
  const share = async () => {
    const done = await copyText(linkToPage())
    setState(done ? 'copied' : 'byHand')
    if (!done) dialog.current?.showModal()
  }
  return (
    <>
      <button type="button" onClick={() => void share()}>
        <Icon name="link" />
        <span className={styles['word']}>
          {state === 'copied' ? m.header.copied : m.header.share}
        </span>
      </button>
      <span className="visually-hidden" role="status">
        {state === 'copied' ? m.header.copied : ''}
      </span>
      <dialog ref={dialog} className={styles['byHand']} aria-label={m.header.share}>
        <p>{m.header.copyByHand}</p>
        {state === 'byHand' && (
          <input
            readOnly
            value={linkToPage()}
            aria-label={m.header.share}
            onFocus={(e) => e.target.select()}
          />
        )}
        <button type="button" onClick={() => dialog.current?.close()}>
          {m.header.close}
        </button>
      </dialog>
    </>
  )
}
