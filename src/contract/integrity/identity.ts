import type { Breach } from './breach'
import type { EndpointVisit } from './visits'
import { isHolder } from './walk'

/** Within one list no two rows answer to the same id, by name or by alias. */
export const identityBreaches = (visits: readonly EndpointVisit[]): Breach[] =>
  visits.flatMap(({ endpoint, path, value }) => {
    if (!Array.isArray(value)) return []
    const seen = new Set<string>()
    return value.flatMap((row: unknown, index) =>
      namesOf(row).flatMap((name) => {
        if (!seen.has(name)) {
          seen.add(name)
          return []
        }
        return {
          endpoint,
          path: `${path}[${index}]`,
          problem: `"${name}" names more than one row of the list`,
          remedy: 'give every row an id and aliases of its own',
        }
      }),
    )
  })

function namesOf(row: unknown): string[] {
  if (!isHolder(row) || typeof row['id'] !== 'string') return []
  const aliases: unknown = row['aliases']
  return [row['id'], ...(Array.isArray(aliases) ? aliases.map(String) : [])]
}
