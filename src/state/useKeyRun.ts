import { useMemo, useRef, type KeyboardEvent } from 'react'
import { endRun } from './store'

/** A key after this long, ms, begins a new step: the reader has looked at what the last ones did. */
const PAUSE = 1500

/**
 * For a control whose value moves in small steps by key: what is pressed in one go is one step to
 * undo. Leaving the control, taking it by hand, or a pause ends the run.
 *
 * @param name of the control, its own on the page
 */
export function useKeyRun(name: string) {
  const lastKey = useRef<number | null>(null)
  return useMemo(() => {
    const end = () => {
      lastKey.current = null
      endRun()
    }
    return {
      /** The run that a step taken now belongs to; null for one taken by hand. */
      run: () => (lastKey.current === null ? null : name),
      handlers: {
        onKeyDown: ({ timeStamp }: KeyboardEvent) => {
          if (lastKey.current !== null && timeStamp - lastKey.current > PAUSE) endRun()
          lastKey.current = timeStamp
        },
        onPointerDown: end,
        onBlur: end,
      },
    }
  }, [name])
}
