import { use, useSyncExternalStore } from 'react'
import { StageContext } from './stage'

const QUERY = '(min-width: 641px)'

const subscribe = (onChange: () => void) => {
  const media = window.matchMedia(QUERY)
  media.addEventListener('change', onChange)
  return () => media.removeEventListener('change', onChange)
}

/** False on a phone, where figures are narrower, taller and carry fewer labels. */
export function useWide(): boolean {
  const stage = use(StageContext)
  const wide = useSyncExternalStore(subscribe, () => window.matchMedia(QUERY).matches)
  return stage?.wide ?? wide
}
