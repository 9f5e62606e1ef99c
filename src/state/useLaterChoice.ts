import { startTransition, useEffect, useState } from 'react'
import type { Choice } from './choice'
import { useStore } from './store'

/**
 * Like useChoice, for figures that the reader is not acting on: they follow in a later frame,
 * so that the figure acted on repaints at once. Nothing renders while the part stays the same.
 */
export function useLaterChoice<Part>(part: (choice: Choice) => Part): Part {
  const [value, setValue] = useState(() => part(useStore.getState().choice))
  useEffect(() => {
    const follow = () => {
      const next = part(useStore.getState().choice)
      startTransition(() => setValue(() => next))
    }
    follow()
    return useStore.subscribe(follow)
    // The selector is a literal of the caller and reads nothing but the choice.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [])
  return value
}
