import { startTransition, use, useEffect, useState } from 'react'
import type { Choice } from './choice'
import { later } from './later'
import { ChoiceContext } from './scope'

/**
 * Like useChoice, for figures that the reader is not acting on: they follow in a later frame,
 * so that the figure acted on repaints at once. Nothing renders while the part stays the same.
 */
export function useLaterChoice<Part>(part: (choice: Choice) => Part): Part {
  const store = use(ChoiceContext)
  const [value, setValue] = useState(() => part(store.getState().choice))
  useEffect(() => {
    const follow = () => setValue(() => part(store.getState().choice))
    startTransition(follow)
    return store.subscribe(() => later(follow))
    // The selector is a literal of the caller and reads nothing but the choice.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [store])
  return value
}
