import { useEffect, useRef, useState } from 'react'
import type { Deck } from '@/domain/brief/deck'
import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { briefWords } from '@/i18n/views/brief'
import { writeDeckText } from '@/state/deckSchema'
import { SingleFileError, singleFileWith, type SingleFileFault } from '@/brief/singleFile'
import styles from './Editor.module.css'
import { fileName, saveBlob } from './saveText'

type State = 'idle' | 'working' | 'cancelled' | SingleFileFault

/** The whole page with this deck inside, as one file that opens anywhere. */
export function OneFileButton({ deck }: { deck: Deck }) {
  const { f } = useLocale()
  const words = useWords(briefWords)
  const [state, setState] = useState<State>('idle')
  const work = useRef<AbortController>(null)
  useEffect(() => () => work.current?.abort(), [])
  const save = async () => {
    setState('working')
    const own = new AbortController()
    work.current = own
    try {
      const file = await singleFileWith(writeDeckText(deck), own.signal)
      saveBlob(file, `${fileName(deck, f.language)}.html`)
      setState('idle')
    } catch (error) {
      if (own.signal.aborted) setState('cancelled')
      else setState(error instanceof SingleFileError ? error.fault : 'unreachable')
    }
  }
  if (state === 'working')
    return (
      <span className={styles['working']}>
        <progress aria-label={words.oneFile} />
        {words.oneFile}
        <button type="button" onClick={() => work.current?.abort()}>
          {words.cancel}
        </button>
      </span>
    )
  return (
    <>
      <button type="button" onClick={() => void save()}>
        {words.oneFile}
      </button>
      {state === 'cancelled' && (
        <p className={styles['said']} role="status">
          {words.cancelled}
        </p>
      )}
      {(state === 'unreachable' || state === 'notThere') && (
        <p className={styles['said']} role="alert">
          {words.oneFileFaults[state]}
        </p>
      )}
    </>
  )
}
