import { decode, encode } from '@/state/codec'
import { pageStore } from '@/state/pageStore'
import { follow } from '@/state/store'

/**
 * Keeps address bar and choice the same. A finished choice is an entry of the browser's
 * history; Back and Forward bring their choice back. Returns how to stop.
 */
export function syncUrl(): () => void {
  const addressOf = (query: string) =>
    `${window.location.pathname}${query === '' ? '' : `?${query}`}`
  let shown = encode(pageStore.getState().choice)
  let written = pageStore.getState().past.at(-1)
  const stop = pageStore.subscribe(({ choice, drag, past }) => {
    // A drag is written down once, when it rests.
    if (drag !== null) return
    const query = encode(choice)
    if (query === shown) return
    const step = past.at(-1)
    // One step to undo is one entry of the history, though its value moves on key by key.
    const goesOn = step !== undefined && step === written
    shown = query
    written = step
    write(addressOf(query), goesOn ? 'replaceState' : 'pushState')
  })
  const onPop = () => {
    const { choice, dropped } = decode(window.location.search)
    shown = encode(choice)
    follow(choice, dropped)
  }
  window.addEventListener('popstate', onPop)
  return () => {
    stop()
    window.removeEventListener('popstate', onPop)
  }
}

function write(address: string, how: 'pushState' | 'replaceState'): void {
  try {
    window.history[how](null, '', address)
  } catch {
    // A frame without an origin of its own (srcdoc, sandbox) has no address to keep. The page
    // works all the same, and Share still gives the link.
  }
}
