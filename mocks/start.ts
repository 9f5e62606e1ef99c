import { resolvers } from './resolvers'

/** How the built-in data reaches the page. */
export type Start =
  | { way: 'serviceWorker' | 'interceptor' }
  | { way: 'direct'; transport: (url: string) => Promise<Response> }

/**
 * Makes the built-in data answer the page's own requests.
 *
 * In development MSW's service worker does it, so that requests show in the browser's tools. In
 * the built page an interceptor of fetch does: it needs no worker file, no scope and no https.
 * A sandboxed frame refuses even the import (MSW touches storage); there the same resolvers
 * answer directly, through the transport given back.
 */
export async function startMocks(): Promise<Start> {
  // One file has no server to stand in for, and no room for what would.
  if (import.meta.env.MODE === 'single') return { way: 'direct', transport: answerDirectly }
  try {
    if (import.meta.env.DEV) {
      const { worker } = await import('./browser')
      await worker.start({ quiet: true, onUnhandledRequest: 'bypass' })
      return { way: 'serviceWorker' }
    }
    const { interceptFetch } = await import('./interceptor')
    interceptFetch()
    return { way: 'interceptor' }
  } catch {
    return { way: 'direct', transport: answerDirectly }
  }
}

async function answerDirectly(url: string): Promise<Response> {
  const name = /api\/v1\/(\w+)\.json$/.exec(url)?.[1]
  const resolver = Object.entries(resolvers).find(([key]) => key === name)?.[1]
  return resolver ? Response.json(await resolver()) : new Response(null, { status: 404 })
}
