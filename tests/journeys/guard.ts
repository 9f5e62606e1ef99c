import type { BrowserContext } from '@playwright/test'

/** What the browser says where Playwright itself keeps service workers away. */
export const PLAYWRIGHTS_OWN = 'Service Worker registration blocked by Playwright'

/**
 * Notes whatever a browser complains about, and every request to a host that is not listed: from
 * pages, windows they open, workers and service workers.
 *
 * @returns the complaints so far; grows
 */
export function watch(context: BrowserContext, hosts: readonly string[]): readonly string[] {
  const complaints: string[] = []
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && message.text() !== PLAYWRIGHTS_OWN)
      complaints.push(`console.${message.type()}: ${message.text()}`)
  })
  context.on('weberror', (error) => complaints.push(`thrown: ${error.error().message}`))
  context.on('request', (request) => {
    const { protocol, host } = new URL(request.url())
    if (!hosts.includes(host) && !['file:', 'data:', 'blob:', 'about:'].includes(protocol))
      complaints.push(`asked another host: ${request.url()}`)
  })
  return complaints
}
