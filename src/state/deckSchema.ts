import * as z from 'zod/mini'
import {
  CHOICE_CONTROLS,
  LIMITS,
  SLIDE_KINDS,
  type Deck,
  type Slide,
  type SlideControl,
} from '@/domain/brief/deck'
import { METRIC_IDS } from '@/domain/chips/metrics'
import { FIGURE_IDS } from '@/domain/choices'
import { LEVER_IDS } from '@/domain/lab/leverIds'
import { decode } from './codec'

/** Version of deck files and deck links. */
const DECK_VERSION = 1
const DECK_FORMAT = 'threshold-deck'

/** What was wrong with a deck that came from outside; `at` counts slides from 1. */
export type DeckProblem =
  | { what: 'notDeck' | 'noSlides' | 'tooManySlides' }
  /** The line at which the text stops making sense; null where the browser does not say. */
  | { what: 'notJson'; line: number | null }
  | { what: 'newerVersion'; version: number }
  | { what: 'badSlide'; at: number; name: string | null; field: string }
  | { what: 'sameId'; at: number; name: string | null }
  | { what: 'badQuery'; at: number; name: string | null; parts: readonly string[] }

const text = z.string().check(z.maxLength(LIMITS.words))
const words = z.union([text, z.object({ en: text, zh: text })])
const number = z.number()
const CONTROLS: readonly SlideControl[] = [...CHOICE_CONTROLS, ...LEVER_IDS]

const guess = z
  .object({
    question: words,
    unit: words,
    min: number,
    max: number,
    step: number.check(z.positive()),
    answer: z.discriminatedUnion('from', [
      z.object({ from: z.literal('fact'), id: text }),
      z.object({ from: z.literal('ratio'), over: text, under: text, metric: z.enum(METRIC_IDS) }),
      z.object({ from: z.literal('value'), value: number }),
    ]),
  })
  .check(z.refine(({ min, max }) => min < max, { path: ['max'] }))

const slideSchema = z
  .object({
    id: z.string().check(z.minLength(1), z.maxLength(80)),
    kind: z.enum(SLIDE_KINDS),
    topic: words,
    title: z.nullable(words),
    lead: z.nullable(words),
    note: words,
    figure: z.nullable(z.enum(FIGURE_IDS)),
    query: z.string().check(z.maxLength(LIMITS.query)),
    controls: z.array(z.enum(CONTROLS)),
    guess: z.nullable(guess),
    backup: z.boolean(),
    seconds: number.check(z.minimum(1), z.maximum(LIMITS.seconds)),
  })
  .check(
    z.refine(({ figure, kind }) => (kind === 'words') === (figure === null), { path: ['figure'] }),
    z.refine(({ guess: asked, kind }) => (kind === 'guess') === (asked !== null), {
      path: ['guess'],
    }),
  )

const deckSchema = z.object({ id: text, title: words, slides: z.array(z.unknown()) })
const fileSchema = z.object({ format: z.literal(DECK_FORMAT), version: number, deck: z.unknown() })

type Read = { deck: Deck | null; problems: readonly DeckProblem[] }

/** A deck out of a file's or a link's text. Total: damaged slides are named and left out. */
export function readDeckText(source: string): Read {
  let content: unknown
  try {
    content = JSON.parse(source)
  } catch (error) {
    return refused({ what: 'notJson', line: brokenLine(source, error) })
  }
  const file = fileSchema.safeParse(content)
  if (!file.success) return refused({ what: 'notDeck' })
  if (file.data.version > DECK_VERSION)
    return refused({ what: 'newerVersion', version: file.data.version })
  return readDeck(file.data.deck)
}

/** The same for what a deck file holds, already read as JSON. */
export function readDeck(content: unknown): Read {
  const outer = deckSchema.safeParse(content)
  if (!outer.success) return refused({ what: 'notDeck' })
  const problems: DeckProblem[] = []
  const slides = new Map<string, Slide>()
  if (outer.data.slides.length > LIMITS.slides) problems.push({ what: 'tooManySlides' })
  for (const [index, raw] of outer.data.slides.slice(0, LIMITS.slides).entries()) {
    const at = index + 1
    const name = nameOf(raw)
    const slide = slideSchema.safeParse(raw)
    if (!slide.success) {
      const field = slide.error.issues[0]?.path.join('.') ?? ''
      problems.push({ what: 'badSlide', at, name, field })
    } else if (slides.has(slide.data.id)) problems.push({ what: 'sameId', at, name })
    else {
      const { dropped } = decode(slide.data.query)
      if (dropped.length > 0)
        problems.push({ what: 'badQuery', at, name, parts: dropped.map(({ key }) => key) })
      slides.set(slide.data.id, slide.data)
    }
  }
  if (slides.size === 0 && outer.data.slides.length > 0) problems.push({ what: 'noSlides' })
  return { deck: { ...outer.data, slides: [...slides.values()] }, problems }
}

/** Where JSON breaks off, by what the browser says of it: each says it in its own words. */
function brokenLine(source: string, error: unknown): number | null {
  const said = error instanceof Error ? error.message : ''
  const [, line] = /\bline (\d+)/.exec(said) ?? []
  if (line !== undefined) return Number(line)
  const [, position] = /\bposition (\d+)/.exec(said) ?? []
  const isEnd = /\bend of\b/.test(said)
  if (position === undefined && !isEnd) return null
  return source.slice(0, isEnd ? undefined : Number(position)).split('\n').length
}

/** The text of a deck file. */
export const writeDeckText = (deck: Deck): string =>
  JSON.stringify({ format: DECK_FORMAT, version: DECK_VERSION, deck }, null, 1)

const refused = (problem: DeckProblem): Read => ({ deck: null, problems: [problem] })

/** What a damaged slide calls itself, to be found again by its maker. */
function nameOf(raw: unknown): string | null {
  const named = z.object({ title: words }).safeParse(raw)
  const topic = z.object({ topic: words }).safeParse(raw)
  const said = named.success ? named.data.title : topic.success ? topic.data.topic : null
  const plain = typeof said === 'string' ? said : (said?.en ?? null)
  return plain === null || plain === '' ? null : plain.slice(0, 80)
}
