import { create } from 'zustand'
import type { Action } from '@/domain/choices'
import { DEFAULT_CHOICE, type Choice } from './choice'
import type { Dropped } from './codec'

type Step = { action: Action; before: Choice }

type Store = {
  choice: Choice
  past: readonly Step[]
  future: readonly Step[]
  /** Parts of the link that could not be used, until the reader has put the notice away. */
  dropped: readonly Dropped[]
  /** A drag under way: what it does, and the choice it began with. */
  drag: Step | null
}

const LONGEST_PAST = 100

export const useStore = create<Store>()(() => ({
  choice: DEFAULT_CHOICE,
  past: [],
  future: [],
  dropped: [],
  drag: null,
}))

/** Reads one part of the choice; the component renders again only when that part changes. */
export function useChoice<Part>(part: (choice: Choice) => Part): Part {
  return useStore((store) => part(store.choice))
}

/** A finished choice: one step to undo, one entry in the browser's history. */
export function choose(action: Action, change: Partial<Choice>): void {
  useStore.setState(({ choice, past }) => ({
    choice: { ...choice, ...change },
    past: [...past, { action, before: choice }].slice(-LONGEST_PAST),
    future: [],
  }))
}

/** A choice under way, as of a lever being dragged: nothing to undo until it is finished. */
export function dragChoice(action: Action, change: Partial<Choice>): void {
  useStore.setState(({ choice, drag }) => ({
    choice: { ...choice, ...change },
    drag: drag ?? { action, before: choice },
  }))
}

/** The drag has come to rest: it becomes one step to undo and one entry in the history. */
export function endDrag(): void {
  useStore.setState(({ choice, past, drag }) =>
    drag === null
      ? {}
      : {
          drag: null,
          past: drag.before === choice ? past : [...past, drag].slice(-LONGEST_PAST),
          future: [],
        },
  )
}

export function undo(): void {
  useStore.setState(({ choice, past, future }) => {
    const step = past.at(-1)
    if (!step) return {}
    return {
      choice: step.before,
      past: past.slice(0, -1),
      future: [...future, { action: step.action, before: choice }],
    }
  })
}

export function redo(): void {
  useStore.setState(({ choice, past, future }) => {
    const step = future.at(-1)
    if (!step) return {}
    return {
      choice: step.before,
      past: [...past, { action: step.action, before: choice }],
      future: future.slice(0, -1),
    }
  })
}

/** Takes over what a link or the browser's history says; nothing of it can be undone here. */
export function follow(choice: Choice, dropped: readonly Dropped[]): void {
  useStore.setState({ choice, dropped })
}

export function dismissNotice(): void {
  useStore.setState({ dropped: [] })
}

/** In the list if it was not, out of it if it was. */
export function toggled<Item>(items: readonly Item[], item: Item): readonly Item[] {
  return items.includes(item) ? items.filter((other) => other !== item) : [...items, item]
}

/** The choice at this moment, for event handlers; components read it with useChoice. */
export const currentChoice = (): Choice => useStore.getState().choice
