import {
  campsQuery,
  chipsQuery,
  claimsQuery,
  eventsQuery,
  factsQuery,
  marketQuery,
  metaQuery,
  rulesQuery,
  scenariosQuery,
  systemsQuery,
} from '@/data/queries'
import { both, useData, type Loaded } from '@/data/useData'
import { usesOfSources, type SourceUse } from '@/domain/claims/sourceUses'

export type Uses = ReadonlyMap<string, readonly SourceUse[]>

/** Where each source is used, over the whole dataset. */
export function useSourceUses(): Loaded<Uses> {
  const hardware = both(useData(chipsQuery), useData(systemsQuery))
  const record = both(useData(eventsQuery), useData(factsQuery))
  const claims = both(useData(claimsQuery), useData(marketQuery))
  const policy = both(useData(campsQuery), useData(rulesQuery))
  const rest = both(useData(scenariosQuery), useData(metaQuery))
  const loaded = both(both(both(hardware, record), both(claims, policy)), rest)
  if (loaded.status !== 'ready') return loaded
  const [[[[chips, systems], [events, facts]], [[article, market], [camps, rules]]], last] =
    loaded.data
  const [scenarios, meta] = last
  return {
    status: 'ready',
    data: usesOfSources([
      { kind: 'claim', reply: article },
      { kind: 'chip', reply: chips },
      { kind: 'system', reply: systems },
      { kind: 'event', reply: events },
      { kind: 'fact', reply: facts },
      { kind: 'market', reply: market },
      { kind: 'camp', reply: camps },
      { kind: 'rule', reply: rules },
      { kind: 'scenario', reply: scenarios },
      { kind: 'meta', reply: meta },
    ]),
  }
}
