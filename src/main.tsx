import { startTransition } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from '@/app/App'
import { Providers } from '@/app/providers'
import { syncDocument } from '@/app/syncDocument'
import { syncUrl } from '@/app/syncUrl'
import { setTransport } from '@/data/getJson'
import { makeQueryClient } from '@/data/queries'
import { loadMessages } from '@/i18n/dictionaries'
import { makeFormats } from '@/i18n/formats'
import { decode } from '@/state/codec'
import { follow } from '@/state/store'
import '@/styles/fonts.css'
import '@/styles/tokens.css'
import '@/styles/base.css'

/** A reader who comes without a link gets the browser's language; a link says its own. */
function firstChoice(query: string) {
  const { choice, dropped } = decode(query)
  const chinese = navigator.languages.find((tag) => /^(zh|en)\b/.test(tag))?.startsWith('zh')
  return query === '' && chinese
    ? { choice: { ...choice, language: 'zh' as const }, dropped }
    : { choice, dropped }
}

async function startData(): Promise<void> {
  if (import.meta.env.VITE_API_BASE_URL) return
  const { startMocks } = await import('#mocks/start')
  const start = await startMocks()
  if (start.way === 'direct') setTransport(start.transport)
}

async function start(root: HTMLElement): Promise<void> {
  const { choice, dropped } = firstChoice(window.location.search)
  follow(choice, dropped)
  syncDocument()
  syncUrl()
  const [m] = await Promise.all([loadMessages(choice.language), startData()])
  const page = (
    <Providers client={makeQueryClient()} firstLocale={{ m, f: makeFormats(choice.language) }}>
      <App />
    </Providers>
  )
  // As a transition it is drawn in slices and leaves the browser free to answer.
  startTransition(() => createRoot(root).render(page))
}

const root = document.getElementById('root')
if (root) void start(root)
