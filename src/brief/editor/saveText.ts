import { wordsIn, type Deck } from '@/domain/brief/deck'
import type { Language } from '@/domain/choices'

/** The deck's title as a file may be called, without an ending. */
export const fileName = (deck: Deck, language: Language): string =>
  wordsIn(deck.title, language)
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '') || 'deck'

/** Hands a text to the browser as a file to keep. */
export const saveText = (text: string, name: string): void =>
  saveBlob(new Blob([text], { type: 'application/json' }), name)

/** An address that is given back at once may come too early for the download, ms. */
const KEPT_MS = 10_000

export function saveBlob(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS)
}
