import { useEffect, useRef, useState } from 'react'
import { chipsQuery, factsQuery } from '@/data/queries'
import { both, useData } from '@/data/useData'
import { wordsIn, type Deck } from '@/domain/brief/deck'
import type { Language } from '@/domain/choices'
import { ExportError, loaded } from '@/export/exportError'
import { makeFormats } from '@/i18n/formats'
import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { briefWords } from '@/i18n/views/brief'
import { exportWords } from '@/i18n/views/export'
import { deckSlides, type Texts } from '@/brief/deckSlides'
import { fillWith } from '@/brief/useFill'
import { fileName, saveBlob } from './saveText'

/** `at` of `of` counts slides of the deck, then pages of the file; `done` of 1 is the whole work. */
type State =
  | { kind: 'idle' | 'cancelled' }
  | { kind: 'drawing' | 'writing'; at: number; of: number; done: number }
  | { kind: 'failed'; why: string }

/** Drawing takes about so much of the whole work, writing the rest. */
const DRAWING = 0.8

/** Makes the deck's PowerPoint file: how far it is, what came of it, and how to give it up. */
export function usePowerPoint(deck: Deck) {
  const { f } = useLocale()
  const { reasons } = useWords(exportWords)
  const from = both(useData(chipsQuery), useData(factsQuery))
  const [state, setState] = useState<State>({ kind: 'idle' })
  const work = useRef<AbortController>(null)
  // Who leaves the editor can neither follow nor cancel any more.
  useEffect(() => () => work.current?.abort(), [])

  const textsIn = (language: Language): Texts | null => {
    if (from.status !== 'ready') return null
    const [{ chips }, { facts }] = from.data
    const formats = makeFormats(language)
    const fill = fillWith(facts, formats)
    return { f: formats, words: briefWords[language], fill, data: { chips, facts } }
  }

  async function make(inBoth: boolean): Promise<void> {
    const other: Language = f.language === 'en' ? 'zh' : 'en'
    const [first, second] = [textsIn(f.language), inBoth ? textsIn(other) : null]
    if (!first) return
    const own = new AbortController()
    work.current = own
    const { signal } = own
    const all = deck.slides.length
    const drawing = (done: number) =>
      setState({ kind: 'drawing', at: done + 1, of: all, done: (DRAWING * done) / all })
    // The last step packs the pages into one file, and is no page itself.
    const writing = (done: number, steps: number) => {
      const share = DRAWING + ((1 - DRAWING) * done) / steps
      const of = steps - 1
      if (!signal.aborted) setState({ kind: 'writing', at: Math.min(done, of), of, done: share })
    }
    try {
      const slides = await deckSlides(deck, second ? [first, second] : [first], signal, drawing)
      const { deckToPptx } = await loaded(import('@/export/pptx/deckToPptx'))
      const file = await deckToPptx(slides, {
        title: wordsIn(deck.title, f.language),
        language: f.language,
        ...(second && { language2: other, title2: wordsIn(deck.title, other) }),
        signal,
        onProgress: writing,
      })
      saveBlob(file, `${nameOf(deck, f.language, second ? other : null)}.pptx`)
      setState({ kind: 'idle' })
    } catch (error) {
      if (signal.aborted) setState({ kind: 'cancelled' })
      else setState({ kind: 'failed', why: reasonOf(error, reasons) })
    }
  }

  return { state, ready: from.status === 'ready', make, cancel: () => work.current?.abort() }
}

const nameOf = (deck: Deck, language: Language, second: Language | null): string =>
  second === null
    ? fileName(deck, language)
    : `${fileName(deck, language)}-${[language, second].join('-')}`

function reasonOf(error: unknown, reasons: Record<string, string>): string {
  if (error instanceof ExportError) return reasons[error.reason] ?? error.message
  return error instanceof Error ? error.message : String(error)
}
