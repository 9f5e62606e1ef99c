import { closeBrief, doorOfHash, hashOfDoor, openBrief, useBriefDoor } from '@/state/briefDoor'
import { pageStore } from '@/state/pageStore'

/**
 * Keeps the hash of the address and what stands open of the brief the same: a link can open a
 * slide, and a reload comes back to it. Returns how to stop.
 */
export function syncBrief(): () => void {
  const read = () => {
    const door = doorOfHash(window.location.hash)
    if (door) openBrief(door)
    else if (useBriefDoor.getState().door !== null) closeBrief()
  }
  const write = () => {
    const { door } = useBriefDoor.getState()
    const { hash, pathname, search } = window.location
    const wanted = hashOfDoor(door) ?? (doorOfHash(hash) === null ? hash : '')
    if (wanted === hash) return
    try {
      window.history.replaceState(window.history.state, '', `${pathname}${search}${wanted}`)
    } catch {
      // A frame without an origin of its own has no address to keep.
    }
  }
  read()
  // A page that was saved with a deck inside is a briefing first; see brief/singleFile.ts.
  if (useBriefDoor.getState().door === null && document.getElementById('threshold-deck'))
    openBrief({ kind: 'editor' })
  window.addEventListener('hashchange', read)
  const stops = [useBriefDoor.subscribe(write), pageStore.subscribe(write), returnFocus()]
  return () => {
    window.removeEventListener('hashchange', read)
    for (const stop of stops) stop()
  }
}

/** The focus goes back to where it was when the brief was opened. */
function returnFocus(): () => void {
  let opener: Element | null = null
  return useBriefDoor.subscribe(({ door }, before) => {
    if (door !== null && before.door === null) opener = document.activeElement
    if (door !== null || before.door === null) return
    const target = opener
    // The page is set aside until React has drawn it again.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => target instanceof HTMLElement && target.focus()),
    )
  })
}
