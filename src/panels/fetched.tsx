import { startTransition, useEffect, useState, type ComponentType, type ReactNode } from 'react'

/** Says, to who waits for a finished figure, that this one is not. */
export const Waiting = () => <span hidden data-waiting />

type Outcome<Props> = { Part: ComponentType<Props> } | { error: unknown }

/**
 * A component whose code is fetched when it is first rendered, with `waiting` in its place until
 * then. Not `React.lazy`: React shows what a Suspense boundary has waited for no earlier than 300 ms
 * after the last placeholder, and the parts of a page, which come one after another, would each wait
 * for that with nothing to do.
 *
 * Where the code does not come, rendering throws what `load` threw, for the boundary round it.
 */
export function fetched<Props extends object = object>(
  load: () => Promise<ComponentType<Props>>,
  waiting: ReactNode = <Waiting />,
): ComponentType<Props> {
  let asked: Promise<Outcome<Props>> | null = null
  let known: Outcome<Props> | null = null
  const ask = () =>
    (asked ??= load()
      .then(
        (Part): Outcome<Props> => ({ Part }),
        (error: unknown): Outcome<Props> => ({ error }),
      )
      .then((outcome) => (known = outcome)))

  return function Fetched(props: Props) {
    const [outcome, setOutcome] = useState(known)
    // Before it is committed, so that the code comes while the rest is still being rendered.
    if (outcome === null) void ask()
    useEffect(() => {
      if (outcome !== null) return
      let gone = false
      // As a transition: it is drawn in slices that leave the browser free for the reader.
      void ask().then((now) => gone || startTransition(() => setOutcome(now)))
      return () => {
        gone = true
      }
    }, [outcome])
    if (outcome === null) return waiting
    if ('error' in outcome) throw outcome.error
    return <outcome.Part {...props} />
  }
}
