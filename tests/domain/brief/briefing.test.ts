import { expect, test } from 'vitest'
import { answerOf } from '@/domain/brief/answer'
import { factsIn } from '@/domain/brief/fillNote'
import { inShowOrder, mainCount, wordsIn } from '@/domain/brief/deck'
import { plannedSeconds } from '@/domain/brief/show'
import { LANGUAGES } from '@/domain/choices'
import { BUILT_IN_DECK } from '@/brief/builtIn'
import { decode } from '@/state/codec'
import { readDeckText, writeDeckText } from '@/state/deckSchema'
import { chips } from '../chips/dataset'
import { claims, facts, market } from '../claims/dataset'

const slides = inShowOrder(BUILT_IN_DECK)
const texts = slides.flatMap((slide) =>
  LANGUAGES.flatMap((language) => [
    wordsIn(slide.note, language),
    ...(slide.guess ? [wordsIn(slide.guess.question, language)] : []),
  ]),
)

/** Numbers that the notes say outright, each with where the data say it. */
const share2025 = (publisher: string, basis: string) =>
  market.shares.find(
    (share) =>
      share.vendorId === 'nvidia' &&
      share.period.startYear === 2025 &&
      share.period.part === 'year' &&
      share.basis === basis &&
      share.kind !== 'forecast' &&
      share.publisher.en.startsWith(publisher),
  )?.value
const saidInArticle = (number: string) =>
  claims.some(({ article }) => JSON.stringify(article).includes(number))
const h200 = chips.find(({ id }) => id === 'h200-sxm')
const h20 = chips.find(({ id }) => id === 'h20-96gb')

test('a briefing officer gets about twelve live slides for twenty minutes, and backups behind them', () => {
  expect(mainCount(BUILT_IN_DECK)).toBe(12)
  expect(slides.length - mainCount(BUILT_IN_DECK)).toBe(3)
  expect(plannedSeconds(BUILT_IN_DECK)).toBe(20 * 60)
  expect(slides.filter(({ figure }) => figure === null)).toEqual([])
  expect(slides.filter(({ guess }) => guess !== null).length).toBeGreaterThanOrEqual(2)
})

test('every slide of it opens whole: its state is known here, and a file of it reads back', () => {
  for (const { query } of slides) expect(decode(query).dropped).toEqual([])
  expect(readDeckText(writeDeckText(BUILT_IN_DECK))).toEqual({ deck: BUILT_IN_DECK, problems: [] })
})

test('every fact that a note quotes is in the data, with a number', () => {
  for (const id of texts.flatMap(factsIn))
    expect(facts.find((fact) => fact.id === id)?.value, id).toEqual(expect.any(Number))
})

test('a guess can be answered by the data, within the scale that it is asked on', () => {
  for (const { guess } of slides) {
    if (guess === null) continue
    const answer = answerOf(guess.answer, { chips, facts })
    expect(answer).toBeGreaterThanOrEqual(guess.min)
    expect(answer).toBeLessThanOrEqual(guess.max)
  }
})

test('a number that a note says outright is the data’s, and the notes say no other', () => {
  const said = new Set(
    texts.flatMap((text) => text.replaceAll(/\{F\d{3}[^}]*\}/g, '').match(/\d+(\.\d+)?/g) ?? []),
  )
  // Names of chips, widths of numbers, days: not quantities.
  for (const name of ['200', '20', '16', '8', '2025', '2026', '11', '1', '7']) said.delete(name)

  expect([...said].toSorted()).toEqual(['13.4', '28', '40', '54', '55', '95'])
  for (const number of ['13.4', '28', '54', '95']) expect(saidInArticle(number), number).toBe(true)
  expect(share2025('IDC', 'units')).toBe(55)
  expect(share2025('Bernstein', 'revenue')).toBe(40)
  // "Half of that": with sparsity over without, against like for like.
  const sparse = h200?.sparse?.fp8?.value ?? NaN
  const plain = h20?.dense.fp8?.value ?? NaN
  expect(sparse / plain).toBeCloseTo(13.4, 1)
  expect(
    answerOf(
      { from: 'ratio', over: 'h200-sxm', under: 'h20-96gb', metric: 'fp8' },
      { chips, facts },
    ),
  ).toBeCloseTo(sparse / plain / 2, 6)
})
