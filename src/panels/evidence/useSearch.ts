import { useDeferredValue, useState } from 'react'
import { onOneLine } from '@/state/fields'
import { choose, useChoice } from '@/state/store'

/** Words being looked for. Typing narrows at once; leaving the field or Enter makes it a choice. */
export function useSearch() {
  const kept = useChoice((choice) => choice.evidenceWords)
  const [typed, type] = useState(kept ?? '')
  const [seen, setSeen] = useState(kept)
  // Undo, a link or another part of the view changed the words: the field follows.
  if (kept !== seen) {
    setSeen(kept)
    type(kept ?? '')
  }
  const keep = () => {
    const next = onOneLine(typed) || null
    if (next !== kept) choose('search', { evidenceWords: next })
  }
  // A long list may follow a frame later than the letters.
  return { typed, type, keep, words: useDeferredValue(typed) }
}

export type Search = ReturnType<typeof useSearch>
