import { useRef, useState } from 'react'
import { chipsQuery, factsQuery } from '@/data/queries'
import { both, useData } from '@/data/useData'
import { wordsIn, type Deck } from '@/domain/brief/deck'
import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { briefWords } from '@/i18n/views/brief'
import { deckSlides } from '@/brief/deckSlides'
import { useFill } from '@/brief/useFill'
import styles from './Editor.module.css'
import { fileName, saveBlob } from './saveText'

type State =
  | { kind: 'idle' | 'cancelled' }
  | { kind: 'working'; done: number; total: number }
  | { kind: 'failed'; why: string }

/** The deck as a PowerPoint file: long work that can be followed and given up. */
export function PowerPointButton({ deck }: { deck: Deck }) {
  const { f } = useLocale()
  const words = useWords(briefWords)
  const fill = useFill()
  const from = both(useData(chipsQuery), useData(factsQuery))
  const [state, setState] = useState<State>({ kind: 'idle' })
  const work = useRef<AbortController>(null)
  const make = async () => {
    if (from.status !== 'ready') return
    const [{ chips }, { facts }] = from.data
    work.current = new AbortController()
    const { signal } = work.current
    const total = deck.slides.length * 2
    const onProgress = (done: number) => setState({ kind: 'working', done, total })
    onProgress(0)
    try {
      const texts = { f, words, fill, data: { chips, facts } }
      const slides = await deckSlides(deck, texts, signal, onProgress)
      const { deckToPptx } = await import('@/export/pptx/deckToPptx')
      const file = await deckToPptx(slides, {
        title: wordsIn(deck.title, f.language),
        language: f.language,
        signal,
        onProgress: (done) => onProgress(Math.min(total, deck.slides.length + done)),
      })
      saveBlob(file, `${fileName(deck, f.language)}.pptx`)
      setState({ kind: 'idle' })
    } catch (error) {
      if (signal.aborted) setState({ kind: 'cancelled' })
      else setState({ kind: 'failed', why: error instanceof Error ? error.message : '' })
    }
  }
  if (state.kind === 'working')
    return (
      <span className={styles['working']}>
        <progress max={state.total} value={state.done} aria-label={words.powerPoint} />
        {words.working(
          f.number(Math.min(deck.slides.length, Math.ceil(state.done / 2))),
          f.number(deck.slides.length),
        )}
        <button type="button" onClick={() => work.current?.abort()}>
          {words.cancel}
        </button>
      </span>
    )
  return (
    <>
      <button
        type="button"
        disabled={deck.slides.length === 0 || from.status !== 'ready'}
        onClick={() => void make()}
      >
        {words.powerPoint}
      </button>
      {state.kind === 'cancelled' && (
        <p className={styles['said']} role="status">
          {words.cancelled}
        </p>
      )}
      {state.kind === 'failed' && (
        <p className={styles['said']} role="alert">
          {words.exportFailed(state.why)}
        </p>
      )}
    </>
  )
}
