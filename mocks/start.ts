import type { Transport } from '@/data/getJson'
import { resolvers } from './resolvers'

/**
 * Makes the built-in data answer the page's own requests, and tells how to ask.
 *
 * In development MSW's service worker does it, so that requests show in the browser's tools. In
 * the built page an interceptor of fetch does: it needs no worker file, no scope and no https.
 * A sandboxed frame refuses even the import (MSW touches storage); there the same resolvers
 * answer directly.
 */
export async function startMocks(): Promise<Transport> {
  // One file has no server to stand in for, and no room for what would.
  if (import.meta.env.MODE === 'single') return answerDirectly
  try {
    if (import.meta.env.DEV) {
      const { worker } = await import('./browser')
      await worker.start({ quiet: true, onUnhandledRequest: 'bypass' })
      return fetch
    }
    const { interceptFetch } = await import('./interceptor')
    interceptFetch()
    return askWithoutCookies
  } catch {
    return answerDirectly
  }
}

/**
 * MSW reads the page's cookies for a request that would carry them, and the page waits for the
 * browser's other process meanwhile: 30 ms at the first one.
 */
const askWithoutCookies: Transport = (url, init) => fetch(url, { ...init, credentials: 'omit' })

async function answerDirectly(url: string): Promise<Response> {
  const name = /api\/v1\/(\w+)\.json$/.exec(url)?.[1]
  const resolver = Object.entries(resolvers).find(([key]) => key === name)?.[1]
  return resolver ? new Response(await resolver()) : new Response(null, { status: 404 })
}
