import { createStore } from 'zustand'
import type { Action } from '@/domain/choices'
import { DEFAULT_CHOICE, type Choice } from './choice'
import type { Dropped } from './codec'

/** What was done, and the choice as it was before. */
export type Step = { action: Action; before: Choice }

/** What the reader chose, and the way there. */
export type Store = {
  choice: Choice
  past: readonly Step[]
  future: readonly Step[]
  /** Parts of the link that could not be used, until the reader has put the notice away. */
  dropped: readonly Dropped[]
  /** A drag under way: what it does, and the choice it began with. */
  drag: Step | null
  /** Steps by key on one control, still under way: further ones belong to the same step to undo. */
  run: string | null
}

/** A store that holds one choice and no past. */
export const makeStore = (choice: Choice) =>
  createStore<Store>()(() => ({ choice, past: [], future: [], dropped: [], drag: null, run: null }))

/** The one store of the page. */
export const pageStore = makeStore(DEFAULT_CHOICE)
