import type { ShowAction } from '@/domain/brief/show'

/** What a key asks for while slides are shown, beside moving through them. */
export type KeyWish =
  | { kind: 'act'; action: ShowAction }
  | { kind: 'digit'; digit: string }
  | { kind: 'enter' }
  | { kind: 'erase' }
  | { kind: 'leave' }
  | { kind: 'goTo' | 'keys' | 'fullScreen' | 'presenter' | 'reset' | 'pointer' }

const act = (action: ShowAction): KeyWish => ({ kind: 'act', action })

const KEYS: Record<string, KeyWish> = {
  ArrowRight: act({ do: 'next' }),
  ArrowDown: act({ do: 'next' }),
  ' ': act({ do: 'next' }),
  ArrowLeft: act({ do: 'back' }),
  ArrowUp: act({ do: 'back' }),
  b: act({ do: 'black' }),
  '.': act({ do: 'black' }),
  a: act({ do: 'auto' }),
  Enter: { kind: 'enter' },
  Backspace: { kind: 'erase' },
  Escape: { kind: 'leave' },
  g: { kind: 'goTo' },
  '?': { kind: 'keys' },
  f: { kind: 'fullScreen' },
  n: { kind: 'presenter' },
  r: { kind: 'reset' },
  l: { kind: 'pointer' },
}

/** Clickers send these: they move the talk wherever the focus is. */
const CLICKER: Record<string, KeyWish> = {
  PageDown: act({ do: 'next' }),
  PageUp: act({ do: 'back' }),
}

/** Home and End go to the ends of the talk. */
const ENDS: Record<string, 'first' | 'last'> = { Home: 'first', End: 'last' }

const IN_FORM = 'input, select, textarea, [role="application"], [role="slider"]'
/** Buttons keep the keys that press them. */
const PRESSES = [' ', 'Enter']

/** What a key press means here; null where it belongs to the field in focus or means nothing. */
export function wishOf(event: KeyboardEvent, lastPlace: number): KeyWish | null {
  const { altKey, ctrlKey, defaultPrevented, key, metaKey, target } = event
  if (altKey || ctrlKey || metaKey) return null
  const clicked = CLICKER[key]
  if (clicked) return clicked
  if (defaultPrevented) return null
  const element = target instanceof Element ? target : null
  if (key !== 'Escape' && element?.closest(IN_FORM)) return null
  if (PRESSES.includes(key) && element?.closest('button, summary, a')) return null
  if (/^\d$/.test(key)) return { kind: 'digit', digit: key }
  const end = ENDS[key]
  if (end) return act({ do: 'goTo', at: end === 'first' ? 0 : lastPlace })
  return KEYS[key.length === 1 ? key.toLowerCase() : key] ?? null
}
