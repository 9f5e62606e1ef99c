/** What can rest on a source. */
export const USER_KINDS = [
  'chip',
  'system',
  'claim',
  'event',
  'fact',
  'market',
  'camp',
  'rule',
  'scenario',
  'meta',
] as const
export type UserKind = (typeof USER_KINDS)[number]

/** One row of the dataset that cites a source; id null where the row has none. */
export type SourceUse = { kind: UserKind; id: string }

/**
 * Where each source is used. A row uses a source when it, or anything in it, names the source in a
 * list of source ids; every row counts once per source.
 *
 * @param replies what the endpoints serve, each with the kind its rows count as
 */
export function usesOfSources(
  replies: readonly { kind: UserKind; reply: unknown }[],
): ReadonlyMap<string, readonly SourceUse[]> {
  const uses = new Map<string, SourceUse[]>()
  for (const { kind, reply } of replies)
    for (const { id, sourceIds } of citations(reply, kind))
      for (const sourceId of new Set(sourceIds)) {
        const known = uses.get(sourceId) ?? []
        if (!known.some((use) => use.kind === kind && use.id === id))
          uses.set(sourceId, [...known, { kind, id }])
      }
  return uses
}

type Citation = { id: string; sourceIds: readonly string[] }

/** Every list of source ids in a reply, under the outermost row with an id that holds it. */
function citations(value: unknown, owner: string, isRow = false): readonly Citation[] {
  if (Array.isArray(value)) return value.flatMap((item) => citations(item, owner, isRow))
  if (!isHolder(value)) return []
  const own = !isRow && typeof value['id'] === 'string' ? value['id'] : null
  return Object.entries(value).flatMap(([key, part]) =>
    /sourceIds$/i.test(key)
      ? [{ id: own ?? owner, sourceIds: strings(part) }]
      : citations(part, own ?? owner, isRow || own !== null),
  )
}

const isHolder = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

const strings = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
