import { startTransition, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { startMocks } from '#mocks/start'
import { App } from '@/app/App'
import { useKeeping } from '@/app/offline'
import { Providers } from '@/app/providers'
import { readChoice } from '@/app/readChoice'
import { syncBrief } from '@/app/syncBrief'
import { syncDocument } from '@/app/syncDocument'
import { syncUrl } from '@/app/syncUrl'
import { tellFailure } from '@/app/tellFailure'
import { showFont } from '@/charts/pageFont'
import { setTransport } from '@/data/getJson'
import { makeQueryClient } from '@/data/queries'
import { loadMessages } from '@/i18n/dictionaries'
import { makeFormats } from '@/i18n/formats'
import { follow } from '@/state/store'
import '@/styles/tokens.css'
import '@/styles/base.css'

async function startData(): Promise<void> {
  if (import.meta.env.VITE_API_BASE_URL) {
    const { serverTransport } = await import('@/data/keptAnswers')
    setTransport(serverTransport(() => useKeeping.setState({ lastVisit: true })))
    return
  }
  setTransport(await startMocks())
}

/** `?embed=<figure>` stands beside the choice in a link: what is shown alone, and the rest of it. */
function readLink(): { query: string; embed: string | null } {
  const params = new URLSearchParams(window.location.search)
  const embed = params.get('embed')
  if (embed === null) return { query: window.location.search, embed }
  params.delete('embed')
  return { query: params.toString(), embed }
}

async function pageFor(embed: string | null): Promise<ReactNode> {
  if (embed === null) {
    syncUrl()
    syncBrief()
    return <App />
  }
  // Its host's history is not this page's to write.
  const { Embed } = await import('@/app/Embed')
  return <Embed asked={embed} />
}

async function start(root: HTMLElement): Promise<void> {
  const { query, embed } = readLink()
  const { choice, dropped } = readChoice(query)
  follow(choice, dropped)
  syncDocument()
  void showFont(choice.language)
  const [m, content] = await Promise.all([
    loadMessages(choice.language),
    pageFor(embed),
    startData(),
  ])
  const page = (
    <Providers client={makeQueryClient()} firstLocale={{ m, f: makeFormats(choice.language) }}>
      {content}
    </Providers>
  )
  // As a transition it is drawn in slices and leaves the browser free to answer.
  startTransition(() => createRoot(root).render(page))
}

const root = document.getElementById('root')
// In a task of its own: to run this file, and all that it imports, is one already.
if (root) setTimeout(() => void start(root).catch(() => tellFailure(root)))
