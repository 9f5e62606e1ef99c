import type { EndpointName } from '@/contract/paths'

/**
 * The built-in answer to each endpoint, each file in a chunk of its own, loaded when first asked
 * for. As text, since that is what a server sends: as objects they would be read and written once
 * more for nothing. Apart from handlers.ts because a sandboxed frame refuses even the import of MSW.
 */
export const resolvers: { [Name in EndpointName]: () => Promise<string> } = {
  meta: async () => (await import('./data/meta.json?raw')).default,
  chips: async () => (await import('./data/chips.json?raw')).default,
  systems: async () => (await import('./data/systems.json?raw')).default,
  market: async () => (await import('./data/market.json?raw')).default,
  events: async () => (await import('./data/events.json?raw')).default,
  camps: async () => (await import('./data/camps.json?raw')).default,
  facts: async () => (await import('./data/facts.json?raw')).default,
  rules: async () => (await import('./data/rules.json?raw')).default,
  scenarios: async () => (await import('./data/scenarios.json?raw')).default,
  claims: async () => (await import('./data/claims.json?raw')).default,
  glossary: async () => (await import('./data/glossary.json?raw')).default,
  sources: async () => (await import('./data/sources.json?raw')).default,
}
