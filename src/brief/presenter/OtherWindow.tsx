import { useState } from 'react'
import { useWords } from '@/i18n/views'
import { briefWords } from '@/i18n/views/brief'
import { useShow } from '@/brief/show/showStore'
import { useNow } from '@/brief/useNow'

/** The other window is taken to be gone after so long without a word, ms. */
const SILENT_MS = 3500

/** How large the room sees the slide, or that nobody does. */
export function OtherWindow() {
  const words = useWords(briefWords).presenter
  const now = useNow()
  const [opened] = useState(now)
  const heard = useShow((state) => state.heard)
  const silent = now - (heard?.at ?? opened) > SILENT_MS
  return <span role="status">{silent ? words.alone : heard?.size && words.window(heard.size)}</span>
}
