import { useSyncExternalStore } from 'react'

const QUERY = '(min-width: 641px)'

const subscribe = (onChange: () => void) => {
  const media = window.matchMedia(QUERY)
  media.addEventListener('change', onChange)
  return () => media.removeEventListener('change', onChange)
}

/** False on a phone, where figures are narrower, taller and carry fewer labels. */
export const useWide = (): boolean =>
  useSyncExternalStore(subscribe, () => window.matchMedia(QUERY).matches)
