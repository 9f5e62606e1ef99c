import { useSyncExternalStore } from 'react'

const CHANGES = ['online', 'offline'] as const

const subscribe = (onChange: () => void) => {
  for (const change of CHANGES) window.addEventListener(change, onChange)
  return () => {
    for (const change of CHANGES) window.removeEventListener(change, onChange)
  }
}

/** False when the browser knows that there is no connection; true proves nothing. */
export const useOnline = (): boolean => useSyncExternalStore(subscribe, () => navigator.onLine)
