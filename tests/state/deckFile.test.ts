import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Deck } from '@/domain/brief/deck'
import { deckHash, readDeckHash } from '@/state/deckLink'
import { readDeck, readDeckText, writeDeckText } from '@/state/deckSchema'
import { arbitraryDeck } from '../domain/brief/arbitraryDeck'

test('whatever deck is saved, the file and the link give the same deck back', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryDeck, async (deck) => {
      expect(readDeckText(writeDeckText(deck))).toEqual({ deck, problems: [] })
      expect(await readDeckHash(await deckHash(deck))).toEqual({ deck, problems: [] })
    }),
    { numRuns: 40 },
  )
})

test('a deck with one damaged slide keeps the others and says which one, and where', () => {
  fc.assert(
    fc.property(
      arbitraryDeck.filter(({ slides }) => slides.length > 1),
      fc.nat(),
      fc.constantFrom('figure', 'seconds', 'controls', 'kind', 'query'),
      (deck, which, field) => {
        const at = which % deck.slides.length
        const slides = deck.slides.map((slide, index) =>
          index === at ? { ...slide, [field]: { broken: true } } : slide,
        )

        const { deck: read, problems } = readDeck({ ...deck, slides })

        expect(read?.slides).toEqual(deck.slides.filter((_, index) => index !== at))
        expect(problems).toEqual([expect.objectContaining({ what: 'badSlide', at: at + 1, field })])
      },
    ),
  )
})

test('no text at all breaks the reading of a deck', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.string(), fc.json()), async (text) => {
      expect(readDeckText(text).deck).toBeNull()
      expect(readDeckText(text).problems).toHaveLength(1)
      expect((await readDeckHash(`#deck=z${text}`)).deck).toBeNull()
    }),
  )
})

test('a file of a newer version is refused by name, and a state that is not known is repaired', () => {
  const [deck] = fc.sample(arbitraryDeck.filter(({ slides }) => slides.length > 0))
  const newer = JSON.stringify({ format: 'threshold-deck', version: 9, deck })
  expect(readDeckText(newer)).toEqual({
    deck: null,
    problems: [{ what: 'newerVersion', version: 9 }],
  })

  const strange: Deck['slides'] = (deck?.slides ?? []).map((slide) => ({
    ...slide,
    query: 'v=1&scenario=nowhere',
  }))
  const { deck: read, problems } = readDeck({ ...deck, slides: strange })
  expect(read?.slides).toHaveLength(strange.length)
  expect(problems[0]).toMatchObject({ what: 'badQuery', at: 1, parts: ['scenario'] })
})
