import * as fc from 'fast-check'
import { CHOICE_CONTROLS, LIMITS, type Deck, type Slide } from '@/domain/brief/deck'
import type { DeckEdit } from '@/domain/brief/edit'
import { METRIC_IDS } from '@/domain/chips/metrics'
import { FIGURE_IDS } from '@/domain/choices'
import { LEVER_IDS } from '@/domain/lab/leverIds'

const text = fc.string({ unit: 'grapheme', maxLength: 30 })
const words = fc.oneof(text, fc.record({ en: text, zh: text }))
const id = fc.stringMatching(/^[a-f]{1,2}$/)

const answer = fc.oneof(
  fc.record({ from: fc.constant('fact' as const), id: text }),
  fc.record({
    from: fc.constant('ratio' as const),
    over: text,
    under: text,
    metric: fc.constantFrom(...METRIC_IDS),
  }),
  fc.record({ from: fc.constant('value' as const), value: fc.integer() }),
)
const guess = fc.record({
  question: words,
  unit: words,
  min: fc.integer({ min: -100, max: 0 }),
  max: fc.integer({ min: 1, max: 100 }),
  step: fc.integer({ min: 1, max: 5 }),
  answer,
})

/** Any slide that the page itself could have made. */
const arbitrarySlide: fc.Arbitrary<Slide> = fc
  .record({
    id,
    kind: fc.constantFrom('figure' as const, 'guess' as const, 'words' as const),
    topic: words,
    title: fc.option(words),
    lead: fc.option(words),
    note: words,
    figure: fc.constantFrom(...FIGURE_IDS),
    query: fc.constantFrom('', 'v=1&scenario=open', 'v=1&levers=admissionStart:0.5'),
    controls: fc.subarray([...CHOICE_CONTROLS, ...LEVER_IDS]),
    guess,
    backup: fc.boolean(),
    seconds: fc.integer({ min: 1, max: LIMITS.seconds }),
  })
  .map((slide) => ({
    ...slide,
    figure: slide.kind === 'words' ? null : slide.figure,
    guess: slide.kind === 'guess' ? slide.guess : null,
  }))

export const arbitraryDeck: fc.Arbitrary<Deck> = fc.record({
  id: text,
  title: words,
  slides: fc.uniqueArray(arbitrarySlide, { maxLength: 8, selector: (slide) => slide.id }),
})

const place = fc.integer({ min: -2, max: 12 })
/** Edits as an editor makes them, and some that name what is not there. */
export const arbitraryEdit: fc.Arbitrary<DeckEdit> = fc.oneof(
  fc.record({ do: fc.constant('add' as const), slide: arbitrarySlide, at: fc.option(place) }),
  fc.record({ do: fc.constant('duplicate' as const), id, newId: id }),
  fc.record({ do: fc.constant('delete' as const), id }),
  fc.record({ do: fc.constant('move' as const), id, to: place }),
  fc.record({
    do: fc.constant('change' as const),
    id,
    change: fc.record({ title: fc.option(words), note: words, backup: fc.boolean() }),
  }),
  fc.record({ do: fc.constant('rename' as const), title: words }),
)
