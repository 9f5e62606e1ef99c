import { use } from 'react'
import { useStore as useZustand } from 'zustand'
import type { Action } from '@/domain/choices'
import type { Choice } from './choice'
import { encode, type Dropped } from './codec'
import { pageStore, type Step, type Store } from './pageStore'
import { ChoiceContext } from './scope'

const LONGEST_PAST = 100

/** Reads the store of this part of the page: the page's own, or that of a scope. */
export function useStore<Part>(part: (store: Store) => Part): Part {
  return useZustand(use(ChoiceContext), part)
}

/** Reads one part of the choice; the component renders again only when that part changes. */
export function useChoice<Part>(part: (choice: Choice) => Part): Part {
  return useStore((store) => part(store.choice))
}

/**
 * A finished choice: one step to undo, one entry in the browser's history. One that belongs to the
 * same run as the choice before it continues that step: a value moved key by key is taken back at
 * once.
 */
export function choose(action: Action, change: Partial<Choice>, run: string | null = null): void {
  pageStore.setState((store) => ({
    choice: { ...store.choice, ...change },
    ...afterStep(store, { action, before: store.choice }, run),
  }))
}

/** A choice under way, as of a lever being dragged: nothing to undo until it is finished. */
export function dragChoice(action: Action, change: Partial<Choice>): void {
  pageStore.setState(({ choice, drag }) => ({
    choice: { ...choice, ...change },
    drag: drag ?? { action, before: choice },
  }))
}

/** The drag has come to rest: it becomes one step to undo and one entry in the history. */
export function endDrag(run: string | null = null): void {
  pageStore.setState((store) => {
    const { choice, drag } = store
    if (drag === null) return {}
    return { drag: null, ...(drag.before !== choice && afterStep(store, drag, run)) }
  })
}

/** The hand has left the control: what comes next is a step of its own. */
export function endRun(): void {
  pageStore.setState({ run: null })
}

const afterStep = ({ past, run: last }: Store, step: Step, run: string | null) => ({
  past: run !== null && run === last ? past : [...past, step].slice(-LONGEST_PAST),
  future: [],
  run,
})

type Piles = Pick<Store, 'choice' | 'past' | 'future'>

function undone({ choice, past, future }: Piles): Piles {
  const step = past.at(-1)
  if (!step) return { choice, past, future }
  return {
    choice: step.before,
    past: past.slice(0, -1),
    future: [...future, { action: step.action, before: choice }],
  }
}

function redone({ choice, past, future }: Piles): Piles {
  const step = future.at(-1)
  if (!step) return { choice, past, future }
  return {
    choice: step.before,
    past: [...past, { action: step.action, before: choice }],
    future: future.slice(0, -1),
  }
}

export function undo(): void {
  pageStore.setState((store) => ({ ...undone(store), run: null }))
}

export function redo(): void {
  pageStore.setState((store) => ({ ...redone(store), run: null }))
}

/**
 * Takes over what a link or the browser's history says, and its notice. Back and Forward over steps
 * made here undo and redo them; a choice that none of them led to has nothing before or after it.
 */
export function follow(choice: Choice, dropped: readonly Dropped[]): void {
  pageStore.setState((store) => ({
    ...pilesAt(choice, store),
    choice,
    dropped,
    run: null,
    drag: null,
  }))
}

function pilesAt(choice: Choice, piles: Piles): Pick<Piles, 'past' | 'future'> {
  const goal = encode(choice)
  const leadsTo = ({ before }: Step) => encode(before) === goal
  let at = piles
  if (encode(at.choice) === goal) return { past: at.past, future: at.future }
  const back = at.past.findLastIndex(leadsTo)
  const ahead = at.future.findLastIndex(leadsTo)
  if (back !== -1) while (at.past.length > back) at = undone(at)
  else if (ahead !== -1) while (at.future.length > ahead) at = redone(at)
  else return { past: [], future: [] }
  return { past: at.past, future: at.future }
}

export function dismissNotice(): void {
  pageStore.setState({ dropped: [] })
}

/** In the list if it was not, out of it if it was. */
export function toggled<Item>(items: readonly Item[], item: Item): readonly Item[] {
  return items.includes(item) ? items.filter((other) => other !== item) : [...items, item]
}

/** The choice at this moment, for event handlers; components read it with useChoice. */
export const currentChoice = (): Choice => pageStore.getState().choice
