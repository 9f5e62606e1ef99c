import { useState } from 'react'
import type { Deck } from '@/domain/brief/deck'
import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { briefWords } from '@/i18n/views/brief'
import { copyText } from '@/panels/clipboard'
import { deckHash, LONGEST_LINK } from '@/state/deckLink'
import styles from './Editor.module.css'

type State = { kind: 'idle' | 'copied' } | { kind: 'long' | 'byHand'; link: string }

/** The deck as a link; says so where it would be too long to travel. */
export function CopyLink({ deck }: { deck: Deck }) {
  const { f } = useLocale()
  const words = useWords(briefWords)
  const [state, setState] = useState<State>({ kind: 'idle' })
  const copy = async (link: string) =>
    setState((await copyText(link)) ? { kind: 'copied' } : { kind: 'byHand', link })
  const make = async () => {
    const place = window.location.href.split(/[?#]/)[0] ?? ''
    const link = `${place}?lang=${f.language}${await deckHash(deck)}`
    if (link.length > LONGEST_LINK) setState({ kind: 'long', link })
    else await copy(link)
  }
  return (
    <>
      <button type="button" onClick={() => void make()}>
        {state.kind === 'copied' ? words.copied : words.copyLink}
      </button>
      <span className="visually-hidden" role="status">
        {state.kind === 'copied' ? words.copied : ''}
      </span>
      {state.kind === 'long' && (
        <p className={styles['said']} role="status">
          {words.linkLong(f.number(state.link.length), f.number(LONGEST_LINK))}{' '}
          <button type="button" onClick={() => void copy(state.link)}>
            {words.linkAnyway}
          </button>
        </p>
      )}
      {state.kind === 'byHand' && (
        <label className={styles['said']}>
          {words.linkByHand}
          <input readOnly value={state.link} onFocus={(event) => event.target.select()} />
        </label>
      )}
    </>
  )
}
