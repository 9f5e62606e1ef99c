import { newId } from '@/state/newId'

const KEY = 'threshold.show.session'

/** The talk of this tab: the same after a reload, another one in another tab. */
export function sessionOfTab(): string {
  try {
    const kept = window.sessionStorage.getItem(KEY)
    if (kept !== null) return kept
    const made = newId()
    window.sessionStorage.setItem(KEY, made)
    return made
  } catch {
    return newId()
  }
}
