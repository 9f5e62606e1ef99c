import { answerOf, type AnswerData } from '@/domain/brief/answer'
import { inShowOrder, wordsIn, type Deck, type Slide } from '@/domain/brief/deck'
import type { DeckSlide, SecondText } from '@/domain/figures/deckSlide'
import type { FigureSnapshot } from '@/domain/figures/snapshot'
import type { Formats } from '@/i18n/formats'
import type { BriefWords } from '@/i18n/views/brief'
import { snapshotOf } from '@/panels/capture/captureStore'
import { printGuess } from './slide/guessPrint'
import { slideChoice } from './slide/slideChoice'

/** All that prints a deck in one language. */
export type Texts = {
  f: Formats
  words: BriefWords
  fill: (words: string) => string
  data: AnswerData
}

/**
 * The deck's slides with their figures drawn and read, one after another, for a file.
 *
 * @param texts in the file's language, then in its second one, if it has two
 * @param onSlide before each slide, how many are done
 * @throws AbortError when `signal` fires; an Error where a figure has no data
 */
export async function deckSlides(
  deck: Deck,
  texts: readonly [Texts] | readonly [Texts, Texts],
  signal: AbortSignal,
  onSlide: (done: number) => void,
): Promise<readonly DeckSlide[]> {
  const made: DeckSlide[] = []
  for (const slide of inShowOrder(deck)) {
    onSlide(made.length)
    const said: Said[] = []
    for (const one of texts)
      // One after another: each is drawn in the same hidden place.
      // oxlint-disable-next-line no-await-in-loop
      said.push(await saidIn(slide, one, signal))
    const [first, second] = said
    if (first) made.push(finished(slide, first, second))
  }
  return made
}

/** What a slide says in one language. */
type Said = {
  title: string
  topic: string
  notes: string
  body: readonly string[]
  answer: string
  snapshot: FigureSnapshot | null
}

async function saidIn(slide: Slide, texts: Texts, signal: AbortSignal): Promise<Said> {
  const { f, fill } = texts
  const say = (text: Slide['topic']) => fill(wordsIn(text, f.language))
  const choice = slideChoice(slide.query, { language: f.language, theme: 'light' })
  const snapshot = slide.figure === null ? null : await snapshotOf(choice, slide.figure, { signal })
  const title = slide.title === null ? (snapshot?.title ?? '') : say(slide.title)
  return {
    title: slide.guess === null ? title : say(slide.guess.question),
    topic: say(slide.topic),
    notes: say(slide.note),
    body: slide.kind === 'words' && slide.lead !== null ? say(slide.lead).split('\n') : [],
    answer: answerIn(slide, texts),
    snapshot,
  }
}

function answerIn({ guess }: Slide, { f, words, data }: Texts): string {
  if (guess === null) return ''
  const answer = answerOf(guess.answer, data)
  return answer === null
    ? words.show.guess.unknown
    : words.show.guess.alone(printGuess(answer, guess, f))
}

function finished(slide: Slide, first: Said, second: Said | undefined): DeckSlide {
  const topics = [first.topic, second?.topic ?? ''].filter((topic) => topic !== '')
  const common = {
    title: first.title,
    lead: topics.length === 0 ? null : [...new Set(topics)].join(' · '),
    notes: first.notes,
    snapshot: first.snapshot,
    second: second ? besides(first, second) : null,
  }
  if (slide.guess !== null) return { ...common, kind: 'question', answer: first.answer }
  return slide.kind === 'words'
    ? { ...common, kind: 'words', body: first.body }
    : { ...common, kind: 'figure' }
}

/** What the second language adds: words that somebody typed in one language stand only once. */
function besides(first: Said, second: Said): SecondText {
  const other = (a: string, b: string) => (a === b ? '' : b)
  const body = second.body.filter((line) => !first.body.includes(line))
  return {
    title: other(first.title, second.title),
    subtitle: second.snapshot?.subtitle ?? null,
    notes: other(first.notes, second.notes),
    body,
    answer: other(first.answer, second.answer),
  }
}
