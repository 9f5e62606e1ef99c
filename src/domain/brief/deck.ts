import type { FigureId, Language } from '@/domain/choices'
import type { MetricId } from '@/domain/chips/metrics'
import type { LeverId } from '@/domain/lab/leverIds'

/** Words of a slide: as a reader typed them, or in both languages as the built-in briefing has them. */
export type Words = string | Readonly<Record<Language, string>>

export const SLIDE_KINDS = ['figure', 'guess', 'words'] as const
export type SlideKind = (typeof SLIDE_KINDS)[number]

/** What may stay live on a slide beside the levers of the model. */
export const CHOICE_CONTROLS = [
  'scenario',
  'compareWith',
  'vendors',
  'ruleDay',
  'metric',
  'scale',
  'output',
  'buyer',
  'currency',
] as const
export type ChoiceControl = (typeof CHOICE_CONTROLS)[number]
export type SlideControl = ChoiceControl | LeverId

/** Where the answer to a guess comes from: the dataset where it can, else the reader's own number. */
export type AnswerFrom =
  | { from: 'fact'; id: string }
  | { from: 'ratio'; over: string; under: string; metric: MetricId }
  | { from: 'value'; value: number }

/** A question that the audience answers before it sees the data. */
export type Guess = {
  question: Words
  /** Printed after the number: "×", "%", " chips". */
  unit: Words
  min: number
  max: number
  step: number
  answer: AnswerFrom
}

export type Slide = {
  id: string
  kind: SlideKind
  /** One or two words over the title, and the name in the strip. */
  topic: Words
  /** Null: the figure's own answer sentence, live. */
  title: Words | null
  /** Null: the figure's own line of measure, unit and period. */
  lead: Words | null
  /** What the speaker says; paragraphs are parted by an empty line. */
  note: Words
  /** Null on a slide of words only. */
  figure: FigureId | null
  /** The choice that the figure is drawn for, as a link writes it. */
  query: string
  controls: readonly SlideControl[]
  guess: Guess | null
  /** Stands behind the last slide, for questions. */
  backup: boolean
  /** Time planned, s; after it the slide moves on by itself if the speaker wants that. */
  seconds: number
}

export type Deck = { id: string; title: Words; slides: readonly Slide[] }

/** Bounds of what a deck may hold, so that no file or link can choke the page. */
export const LIMITS = { slides: 200, words: 8000, query: 4000, seconds: 3600 } as const

export const DEFAULT_SECONDS = 90

/** Words in a language; a reader's own are the same in both. */
export const wordsIn = (words: Words, language: Language): string =>
  typeof words === 'string' ? words : words[language]

/** The slides as they are shown and numbered: backups behind the last one. */
export const inShowOrder = (deck: Deck): readonly Slide[] => [
  ...deck.slides.filter((slide) => !slide.backup),
  ...deck.slides.filter((slide) => slide.backup),
]

/** How many slides the talk itself has. */
export const mainCount = (deck: Deck): number => deck.slides.filter((s) => !s.backup).length
