import { use } from 'react'
import { useStore as useZustand } from 'zustand'
import type { Action } from '@/domain/choices'
import type { Choice } from './choice'
import type { Dropped } from './codec'
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

export function undo(): void {
  pageStore.setState(({ choice, past, future }) => {
    const step = past.at(-1)
    if (!step) return {}
    return {
      choice: step.before,
      run: null,
      past: past.slice(0, -1),
      future: [...future, { action: step.action, before: choice }],
    }
  })
}

export function redo(): void {
  pageStore.setState(({ choice, past, future }) => {
    const step = future.at(-1)
    if (!step) return {}
    return {
      choice: step.before,
      run: null,
      past: [...past, { action: step.action, before: choice }],
      future: future.slice(0, -1),
    }
  })
}

/** Takes over what a link or the browser's history says; nothing of it can be undone here. */
export function follow(choice: Choice, dropped: readonly Dropped[]): void {
  pageStore.setState({ choice, dropped, run: null })
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
