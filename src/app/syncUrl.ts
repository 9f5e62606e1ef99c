import { decode, encode } from '@/state/codec'
import { follow, useStore } from '@/state/store'

/**
 * Keeps address bar and choice the same. A finished choice is an entry of the browser's
 * history; Back and Forward bring their choice back. Returns how to stop.
 */
export function syncUrl(): () => void {
  const addressOf = (query: string) =>
    `${window.location.pathname}${query === '' ? '' : `?${query}`}`
  let shown = encode(useStore.getState().choice)
  const stop = useStore.subscribe(({ choice, drag }) => {
    // A drag is written down once, when it rests.
    if (drag !== null) return
    const query = encode(choice)
    if (query === shown) return
    shown = query
    write(addressOf(query))
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

function write(address: string): void {
  try {
    window.history.pushState(null, '', address)
  } catch {
    // A frame without an origin of its own (srcdoc, sandbox) has no address to keep. The page
    // works all the same, and Share still gives the link.
  }
}
