import type { Breach, Replies } from './breach'
import { isHolder } from './walk'

/** `meta.counts` says how many rows each endpoint serves. */
export function countBreaches(replies: Replies): Breach[] {
  const { meta } = replies
  if (!meta) return []
  const served = rowsServed(replies)
  return Object.entries(meta.counts).flatMap(([endpoint, stated]) => {
    const actual = served.get(endpoint)
    if (actual === undefined || actual === stated) return []
    return {
      endpoint: 'meta' as const,
      path: `counts.${endpoint}`,
      problem: `is ${stated}, but ${endpoint}.json serves ${actual}`,
      remedy: 'correct the count, or look for the missing rows',
    }
  })
}

function rowsServed(replies: Replies): ReadonlyMap<string, number> {
  const { chips, systems, market, events, camps, facts } = replies
  const { rules, scenarios, claims, glossary, sources } = replies
  const rows: readonly (readonly [string, number | undefined])[] = [
    ['chips', chips?.chips.length],
    ['systems', systems?.systems.length],
    ['market', market && marketRows(market)],
    ['events', events?.events.length],
    ['camps', camps?.camps.length],
    ['facts', facts?.facts.length],
    ['rules', rules?.rules.length],
    ['scenarios', scenarios?.scenarios.length],
    ['claims', claims?.claims.length],
    ['glossary', glossary?.terms.length],
    ['sources', sources?.sources.length],
  ]
  return new Map(rows.flatMap(([name, count]) => (count === undefined ? [] : [[name, count]])))
}

const marketRows = (market: object) =>
  Object.values(market)
    .filter((series) => Array.isArray(series))
    .flat()
    .filter((row) => isHolder(row) && 'id' in row).length
