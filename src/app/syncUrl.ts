import { doorOfHash } from '@/state/briefDoor'
import type { Choice } from '@/state/choice'
import { encode } from '@/state/codec'
import { pageStore } from '@/state/pageStore'
import { follow } from '@/state/store'
import { readChoice } from './readChoice'
import { afterPaint } from '@/state/afterPaint'

type Entry = { query: string; how: 'pushState' | 'replaceState' }

/**
 * Keeps address bar and choice the same. A finished choice is an entry of the browser's
 * history; Back and Forward bring their choice back. Returns how to stop.
 */
export function syncUrl(): () => void {
  let shown = encode(pageStore.getState().choice)
  let written = pageStore.getState().past.at(-1)
  // The browser takes milliseconds for an entry: the figure that was acted on comes first.
  const waiting: Entry[] = []
  const flush = () => {
    for (const entry of waiting.splice(0)) write(entry)
  }
  const stop = pageStore.subscribe(({ choice, drag, past }, before) => {
    // A drag is written down once, when it rests.
    if (drag !== null) return
    const query = encode(choice)
    if (query === shown) return
    const step = past.at(-1)
    // One step to undo is one entry of the history, though its value moves on key by key.
    const goesOn = step !== undefined && step === written
    shown = query
    written = step
    waiting.push({ query, how: goesOn ? 'replaceState' : 'pushState' })
    // The browser notes with an entry how far down the reader was: before another page takes its place.
    if (placeOf(choice) !== placeOf(before.choice)) flush()
    else if (waiting.length === 1) afterPaint(flush)
  })
  const onPop = () => {
    waiting.length = 0
    const { choice, dropped } = readChoice(window.location.search)
    shown = encode(choice)
    follow(choice, dropped)
  }
  window.addEventListener('popstate', onPop)
  window.addEventListener('pagehide', flush)
  return () => {
    flush()
    stop()
    window.removeEventListener('popstate', onPop)
    window.removeEventListener('pagehide', flush)
  }
}

/** What is in the main column, whatever its figures show. */
const placeOf = ({ view, openChipId, evidencePart, openClaimId }: Choice): string =>
  [view, openChipId, evidencePart, openClaimId].join(' ')

function write({ query, how }: Entry): void {
  const { hash, pathname } = window.location
  const door = doorOfHash(hash) === null ? '' : hash
  try {
    window.history[how](null, '', `${pathname}${query === '' ? '' : `?${query}`}${door}`)
  } catch {
    // A frame without an origin of its own (srcdoc, sandbox) has no address to keep. The page
    // works all the same, and Share still gives the link.
  }
}
