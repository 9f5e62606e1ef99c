import { useSyncExternalStore } from 'react'
import { SHEET } from '@/brief/slide/Sheet'

const subscribe = (onChange: () => void) => {
  window.addEventListener('resize', onChange)
  return () => window.removeEventListener('resize', onChange)
}

const now = () => Math.min(window.innerWidth / SHEET.width, window.innerHeight / SHEET.height)

/** By how much the sheet is enlarged to fill the window without being cut. */
export const useFitScale = (): number => useSyncExternalStore(subscribe, now)
