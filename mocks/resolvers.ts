import type { Dataset } from '@/contract/endpoints'

/**
 * A contract type as TypeScript reads it from JSON: literals widened, tuples as lists. Enum
 * values are therefore left to tests/contract, which parses every file with its schema.
 */
type AsJson<Part> = Part extends string
  ? string
  : Part extends number
    ? number
    : Part extends boolean
      ? boolean
      : Part extends readonly (infer Item)[]
        ? AsJson<Item>[]
        : {
            [Key in keyof Part]:
              AsJson<Part[Key]> | (undefined extends Part[Key] ? undefined : never)
          }

type Resolvers = { [Name in keyof Dataset]: () => Promise<AsJson<Dataset[Name]>> }

/**
 * The built-in answer to each endpoint, each file in a chunk of its own, loaded when first asked
 * for. A file of the wrong shape does not compile. Apart from handlers.ts because a sandboxed
 * frame refuses even the import of MSW.
 */
export const resolvers: Resolvers = {
  meta: async () => (await import('./data/meta.json')).default,
  chips: async () => (await import('./data/chips.json')).default,
  systems: async () => (await import('./data/systems.json')).default,
  market: async () => (await import('./data/market.json')).default,
  events: async () => (await import('./data/events.json')).default,
  camps: async () => (await import('./data/camps.json')).default,
  facts: async () => (await import('./data/facts.json')).default,
  rules: async () => (await import('./data/rules.json')).default,
  scenarios: async () => (await import('./data/scenarios.json')).default,
  claims: async () => (await import('./data/claims.json')).default,
  glossary: async () => (await import('./data/glossary.json')).default,
  sources: async () => (await import('./data/sources.json')).default,
}
