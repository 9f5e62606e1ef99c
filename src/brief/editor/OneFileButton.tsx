import { useState } from 'react'
import type { Deck } from '@/domain/brief/deck'
import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { briefWords } from '@/i18n/views/brief'
import { writeDeckText } from '@/state/deckSchema'
import { SingleFileError, singleFileWith, type SingleFileFault } from '@/brief/singleFile'
import styles from './Editor.module.css'
import { fileName, saveBlob } from './saveText'

/** The whole page with this deck inside, as one file that opens anywhere. */
export function OneFileButton({ deck }: { deck: Deck }) {
  const { f } = useLocale()
  const words = useWords(briefWords)
  const [fault, setFault] = useState<SingleFileFault | null>(null)
  const save = async () => {
    setFault(null)
    try {
      saveBlob(await singleFileWith(writeDeckText(deck)), `${fileName(deck, f.language)}.html`)
    } catch (error) {
      setFault(error instanceof SingleFileError ? error.fault : 'unreachable')
    }
  }
  return (
    <>
      <button type="button" onClick={() => void save()}>
        {words.oneFile}
      </button>
      {fault && (
        <p className={styles['said']} role="alert">
          {words.oneFileFaults[fault]}
        </p>
      )}
    </>
  )
}
