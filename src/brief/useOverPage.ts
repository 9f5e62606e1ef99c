import { useEffect } from 'react'
import { pageStore } from '@/state/pageStore'

/**
 * While the brief lies over the page: the page does not scroll, and what the reader had chosen is
 * as it was when the brief goes. Language and theme stay.
 */
export function useOverPage(open: boolean): void {
  useEffect(() => {
    if (!open) return
    const { choice, future, past } = pageStore.getState()
    const root = document.documentElement
    const { overflow } = root.style
    root.style.overflow = 'hidden'
    return () => {
      root.style.overflow = overflow
      const { language, theme } = pageStore.getState().choice
      pageStore.setState({ choice: { ...choice, language, theme }, past, future, drag: null })
    }
  }, [open])
}
