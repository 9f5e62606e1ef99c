import type JSZip from 'jszip'
import type PptxGenJS from 'pptxgenjs'
import type { Language } from '@/domain/choices'
import type { DeckSlide } from '@/domain/figures/deckSlide'
import { loaded } from '@/export/exportError'
import { pptxWords } from '@/i18n/views/pptx'
import type { MadeChart } from './drawCharts'
import { drawPage } from './drawPage'
import { defineLayouts } from './layouts'
import { dataLine } from './notesText'
import { packDeck } from './packDeck'
import { slidePages, sourcePages, type Page } from './pages'
import { FONTS } from './theme'
import { printIn, type Print } from './words'
import { writable } from './xml'

const PPTX_TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'

export type PptxOptions = {
  title: string
  language: Language
  /** The title in the second language of a bilingual deck, for its first slide. */
  title2?: string
  /** The second language; each slide then shows its `second` under its title. */
  language2?: Language
  /** Also the table of a figure that has charts, on slides after it. */
  tables?: boolean
  /** After each slide, and after the file is packed; `total` counts both. */
  onProgress: (done: number, total: number) => void
  signal: AbortSignal
}

/**
 * The deck as a PowerPoint file with native charts and tables that can be edited. The first slide is
 * its title, the last are its sources; a question takes two slides, guess and answer.
 *
 * @throws DOMException "AbortError" when cancelled, between two slides or while packing
 * @throws ExportError `notLoaded` where a part of the page is out of reach
 * @throws Error that names the slide, the reason and what to do; nothing is saved in either case
 */
export async function deckToPptx(
  slides: readonly DeckSlide[],
  options: PptxOptions,
): Promise<Blob> {
  const { language, language2, signal, onProgress } = options
  const words = pptxWords[language]
  const proceed = async () => {
    await nextTurn()
    if (signal.aborted) throw new DOMException(words.cancelled, 'AbortError')
  }
  if (slides.length === 0) throw new Error(words.empty)
  await proceed()
  const [print, { default: Library }, { default: Zip }] = await Promise.all([
    printIn(language),
    loaded(import('pptxgenjs')),
    loaded(import('jszip')),
  ])
  const own = language2 === undefined ? slides.map((slide) => ({ ...slide, second: null })) : slides
  /** What is done for a slide of the deck, whose number and title go into the message if it fails. */
  const forSlide = <Result>(index: number, work: () => Result): Result => {
    try {
      return work()
    } catch (cause) {
      const title = own[index]?.title ?? options.title
      throw new Error(words.failed(String(index + 1), title, reasonOf(cause)), { cause })
    }
  }
  const middle = own.flatMap((slide, index) =>
    forSlide(index, () => slidePages(slide, options.tables === true, print)).map((page) => ({
      page,
      index,
    })),
  )
  const pages = [
    { page: coverPage(own, options, print), index: -1 },
    ...middle,
    ...sourcePages(own, print).map((page) => ({ page, index: own.length })),
  ]
  const deck = new Library()
  deck.layout = 'LAYOUT_WIDE'
  deck.title = writable(options.title)
  deck.subject = words.product
  deck.author = words.product
  deck.company = words.product
  deck.theme = { headFontFace: FONTS.latin, bodyFontFace: FONTS.latin }
  defineLayouts(deck, words.product)
  const charts: MadeChart[] = []
  for (const [done, { page, index }] of pages.entries()) {
    await proceed()
    charts.push(...forSlide(index, () => drawPage(deck, page, print)))
    onProgress(done + 1, pages.length + 1)
  }
  await proceed()
  const bytes = await packed(deck, Zip, charts, proceed, print)
  await proceed()
  onProgress(pages.length + 1, pages.length + 1)
  return new Blob([bytes], { type: PPTX_TYPE })
}

async function packed(
  deck: PptxGenJS,
  Zip: typeof JSZip,
  charts: readonly MadeChart[],
  proceed: () => Promise<void>,
  { w }: Print,
): Promise<ArrayBuffer> {
  try {
    const written = await deck.write({ outputType: 'uint8array' })
    if (!(written instanceof Uint8Array)) throw new TypeError('No bytes were written.')
    return await packDeck(Zip, written, charts, proceed)
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause
    throw new Error(w.notPacked(reasonOf(cause)), { cause })
  }
}

const reasonOf = (cause: unknown): string =>
  cause instanceof Error ? cause.message.replace(/\.?$/, '.') : String(cause)

/** Title of the deck, and of which day its data and its export are. */
function coverPage(
  slides: readonly DeckSlide[],
  { title, title2, language2 }: PptxOptions,
  print: Print,
): Page {
  const shots = slides.flatMap(({ snapshot }) => (snapshot ? [snapshot] : []))
  return {
    title,
    lead: null,
    under: [...new Set(shots.map((snapshot) => dataLine(snapshot, print)))].slice(0, 3),
    snapshot: null,
    notes: '',
    content: { kind: 'cover', second: language2 === undefined ? null : (title2 ?? null) },
  }
}

/** Lets the page answer between slides; a hidden tab slows timers down, but not this. */
const nextTurn = () =>
  new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', () => {
      port1.close()
      resolve()
    })
    port1.start()
    port2.postMessage(null)
  })
