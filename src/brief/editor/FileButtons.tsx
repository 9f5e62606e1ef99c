import { useRef } from 'react'
import type { Deck } from '@/domain/brief/deck'
import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { briefWords } from '@/i18n/views/brief'
import { readDeckText, writeDeckText } from '@/state/deckSchema'
import { receive } from '@/state/deckStore'
import { fileName, saveText } from './saveText'

const ENDING = '.threshold-deck.json'

/** The deck into a file and out of one. What comes is shown before it is taken. */
export function FileButtons({ deck }: { deck: Deck }) {
  const { f } = useLocale()
  const words = useWords(briefWords)
  const input = useRef<HTMLInputElement>(null)
  const open = async (file: File | undefined) => {
    if (!file) return
    receive({ from: 'file', ...readDeckText(await file.text()) })
  }
  const name = fileName(deck, f.language)
  return (
    <>
      <button type="button" onClick={() => saveText(writeDeckText(deck), `${name}${ENDING}`)}>
        {words.saveFile}
      </button>
      <button type="button" onClick={() => input.current?.click()}>
        {words.openFile}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label={words.openFile}
        onChange={(event) => {
          void open(event.target.files?.[0])
          // The same file can be opened again after it was mended.
          event.target.value = ''
        }}
      />
    </>
  )
}
