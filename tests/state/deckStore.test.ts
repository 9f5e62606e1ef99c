import { beforeEach, expect, test, vi } from 'vitest'
import { slideOf } from '@/domain/brief/compose'
import type { Deck } from '@/domain/brief/deck'

const KEY = 'threshold.decks'
const DECK: Deck = { id: 'mine', title: 'Mine', slides: [slideOf('a', 'share', '', 'Market')] }
const kept = () => window.localStorage.getItem(KEY)

/** The store as a page that has just been opened finds it. */
async function openPage() {
  vi.resetModules()
  const store = await import('@/state/deckStore')
  store.openDecks()
  return store
}

beforeEach(() => window.localStorage.clear())

test('a reader who comes back finds the decks as they were left', async () => {
  const first = await openPage()
  first.addDeck(DECK)
  first.editCurrent({ do: 'change', id: 'a', change: { note: 'Say this.' } })

  const later = await openPage()

  expect(later.useDecks.getState().own[0]?.deck.slides[0]?.note).toBe('Say this.')
  expect(later.useDecks.getState().currentId).toBe('mine')
})

test('a deck that arrives under a known id stands beside the reader’s own, which stays', async () => {
  const store = await openPage()
  store.addDeck(DECK)
  store.addDeck({ ...DECK, title: 'From elsewhere' })

  const titles = store.useDecks.getState().own.map(({ deck }) => [deck.id === 'mine', deck.title])
  expect(titles).toEqual([
    [true, 'Mine'],
    [false, 'From elsewhere'],
  ])
})

test('damaged decks are not written over before the reader agrees', async () => {
  const broken = JSON.stringify({
    version: 1,
    decks: [{ ...DECK, slides: [...DECK.slides, { id: 'b' }] }],
  })
  window.localStorage.setItem(KEY, broken)
  const store = await openPage()

  store.editCurrent({ do: 'rename', title: 'New name' })
  expect(store.useDecks.getState().damaged?.problems).toHaveLength(1)
  expect(kept()).toBe(broken)

  store.acceptDamage()
  expect(kept()).toContain('New name')
  expect(store.useDecks.getState().own[0]?.deck.slides.map(({ id }) => id)).toEqual(['a'])
})

test.each([
  ['full', () => new DOMException('', 'QuotaExceededError')],
  ['denied', () => new DOMException('', 'SecurityError')],
])('where the store is %s, the deck lives on and the reader is told', async (fault, error) => {
  const store = await openPage()
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw error()
  })

  store.addDeck(DECK)

  expect(store.useDecks.getState().fault).toBe(fault)
  expect(store.useDecks.getState().own[0]?.deck).toEqual(DECK)
  vi.restoreAllMocks()
})

test('where nothing may be read, the page opens with no decks and says why', async () => {
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new DOMException('', 'SecurityError')
  })
  const store = await openPage()

  expect(store.useDecks.getState()).toMatchObject({ own: [], fault: 'denied' })
  vi.restoreAllMocks()
})

test('what another tab keeps is taken over, so that neither tab writes over the other', async () => {
  const store = await openPage()
  store.addDeck(DECK)
  const other: Deck = { ...DECK, id: 'other', title: 'Of the other tab' }
  window.localStorage.setItem(KEY, JSON.stringify({ version: 1, decks: [DECK, other] }))
  window.dispatchEvent(new StorageEvent('storage', { key: KEY }))

  store.editCurrent({ do: 'rename', title: 'Renamed here' })

  expect(store.useDecks.getState().own.map(({ deck }) => deck.title)).toEqual([
    'Renamed here',
    'Of the other tab',
  ])
  expect(kept()).toContain('Of the other tab')
})
