import { answerOf, type AnswerData } from '@/domain/brief/answer'
import { inShowOrder, wordsIn, type Deck, type Slide } from '@/domain/brief/deck'
import type { DeckSlide } from '@/domain/figures/deckSlide'
import type { FigureSnapshot } from '@/domain/figures/snapshot'
import type { Formats } from '@/i18n/formats'
import type { BriefWords } from '@/i18n/views/brief'
import { snapshotOf } from '@/panels/capture/captureStore'
import { printGuess } from './slide/guessPrint'
import { slideChoice } from './slide/slideChoice'

type Texts = {
  f: Formats
  words: BriefWords
  fill: (words: string) => string
  data: AnswerData
}

/**
 * The deck's slides with their figures drawn and read, one after another, for a file.
 *
 * @param onProgress after each slide, how many are done
 * @throws AbortError when `signal` fires; an Error where a figure has no data
 */
export async function deckSlides(
  deck: Deck,
  texts: Texts,
  signal: AbortSignal,
  onProgress: (done: number) => void,
): Promise<readonly DeckSlide[]> {
  const made: DeckSlide[] = []
  for (const slide of inShowOrder(deck)) {
    const choice = slideChoice(slide.query, { language: texts.f.language, theme: 'light' })
    const snapshot =
      slide.figure === null
        ? null
        : // One after another: each is drawn in the same hidden place.
          // oxlint-disable-next-line no-await-in-loop
          await snapshotOf(choice, slide.figure, { signal })
    made.push(finished(slide, snapshot, texts))
    onProgress(made.length)
  }
  return made
}

function finished(slide: Slide, snapshot: FigureSnapshot | null, texts: Texts): DeckSlide {
  const { f, fill, words, data } = texts
  const say = (text: Slide['topic']) => fill(wordsIn(text, f.language))
  const topic = say(slide.topic)
  const common = {
    title: slide.title === null ? (snapshot?.title ?? '') : say(slide.title),
    lead: topic === '' ? null : topic,
    notes: say(slide.note),
    snapshot,
    second: null,
  }
  if (slide.guess !== null) {
    const answer = answerOf(slide.guess.answer, data)
    return {
      ...common,
      kind: 'question',
      title: say(slide.guess.question),
      answer:
        answer === null
          ? words.show.guess.unknown
          : words.show.guess.alone(printGuess(answer, slide.guess, f)),
    }
  }
  return slide.kind === 'words'
    ? { ...common, kind: 'words', body: slide.lead === null ? [] : say(slide.lead).split('\n') }
    : { ...common, kind: 'figure' }
}
