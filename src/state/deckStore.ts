import { create } from 'zustand'
import {
  applyEdit,
  freshHistory,
  redoEdit,
  undoEdit,
  type DeckEdit,
  type DeckHistory,
} from '@/domain/brief/edit'
import type { Deck } from '@/domain/brief/deck'
import { BUILT_IN } from './briefDoor'
import type { DeckProblem } from './deckSchema'
import { newId } from './newId'
import { loadDecks, onOtherTab, saveDecks, type StorageFault } from './deckStorage'

/** A deck that came from a file or a link, waiting for the reader's word. */
export type Arrived = {
  from: 'file' | 'link'
  deck: Deck | null
  problems: readonly DeckProblem[]
}

type DeckState = {
  /** The reader's own decks, each with its past. */
  own: readonly DeckHistory[]
  /** The deck in hand; null is the built-in one. */
  currentId: string | null
  fault: StorageFault | null
  /** What the browser had kept and could not all be read: nothing is kept over it unasked. */
  damaged: { text: string; problems: readonly DeckProblem[] } | null
  arrived: Arrived | null
}

export const useDecks = create<DeckState>()(() => ({
  own: [],
  currentId: null,
  fault: null,
  damaged: null,
  arrived: null,
}))

let opened = false

/** Reads what the browser has kept; once, when the brief is first opened. */
export function openDecks(): void {
  if (opened) return
  opened = true
  onOtherTab(followOtherTab)
  const { damaged, decks, fault, problems } = loadDecks()
  useDecks.setState({
    own: decks.map(freshHistory),
    currentId: decks.at(-1)?.id ?? null,
    fault,
    damaged: damaged === null ? null : { text: damaged, problems },
  })
}

/**
 * Another tab has changed the decks: its state of each counts, this tab keeps what it holds beside.
 * A deck that was being changed in both is the one changed last; a deleted one stays where it is
 * still open.
 */
function followOtherTab(): void {
  const { damaged, decks } = loadDecks()
  if (damaged !== null) return
  const { own } = useDecks.getState()
  const ofOther = decks.map((deck) => {
    const mine = own.find((history) => history.deck.id === deck.id)
    const same = mine !== undefined && JSON.stringify(mine.deck) === JSON.stringify(deck)
    return same ? mine : freshHistory(deck)
  })
  const kept = own.filter(({ deck }) => !decks.some(({ id }) => id === deck.id))
  useDecks.setState({ own: [...ofOther, ...kept] })
}

function put(change: Partial<DeckState>): void {
  useDecks.setState(change)
  const { damaged, own } = useDecks.getState()
  if (damaged !== null) return
  useDecks.setState({ fault: saveDecks(own.map(({ deck }) => deck)) })
}

const currentHistory = (state: DeckState): DeckHistory | null =>
  state.own.find(({ deck }) => deck.id === state.currentId) ?? null

const replaced = (own: readonly DeckHistory[], next: DeckHistory) =>
  own.map((history) => (history.deck.id === next.deck.id ? next : history))

function changeCurrent(change: (history: DeckHistory) => DeckHistory): void {
  const state = useDecks.getState()
  const history = currentHistory(state)
  if (history === null) return
  const next = change(history)
  if (next !== history) put({ own: replaced(state.own, next) })
}

/** One edit of the deck in hand. @param joins continues the edit before, as of one text */
export const editCurrent = (edit: DeckEdit, joins = false): void =>
  changeCurrent((history) => applyEdit(history, edit, joins))
export const undoDeck = (): void => changeCurrent(undoEdit)
export const redoDeck = (): void => changeCurrent(redoEdit)

export const chooseDeck = (id: string | null): void => useDecks.setState({ currentId: id })

/** Ids stand in addresses. */
const LEGAL_ID = /^[\w-]{1,80}$/

/** Takes a deck among the reader's own and into hand; one of the same id is kept beside it. */
export function addDeck(deck: Deck): void {
  const { own } = useDecks.getState()
  const taken =
    deck.id === BUILT_IN ||
    !LEGAL_ID.test(deck.id) ||
    own.some((history) => history.deck.id === deck.id)
  const added = taken ? { ...deck, id: newId() } : deck
  put({ own: [...own, freshHistory(added)], currentId: added.id, arrived: null })
}

export function deleteDeck(id: string): void {
  const own = useDecks.getState().own.filter(({ deck }) => deck.id !== id)
  put({ own, currentId: own.at(-1)?.deck.id ?? null })
}

export const receive = (arrived: Arrived): void => useDecks.setState({ arrived })
export const declineArrived = (): void => useDecks.setState({ arrived: null })

/** The reader agrees that only what could be read is kept from now on. */
export const acceptDamage = (): void => put({ damaged: null })

/** The history of the deck in hand; null while that is the built-in one. */
export const useCurrentHistory = (): DeckHistory | null => useDecks(currentHistory)
