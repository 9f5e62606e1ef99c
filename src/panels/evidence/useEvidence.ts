import type { Claim } from '@/contract/claims'
import type { PolicyEvent } from '@/contract/events'
import {
  chipsQuery,
  claimsQuery,
  eventsQuery,
  factsQuery,
  marketQuery,
  metaQuery,
  systemsQuery,
} from '@/data/queries'
import { both, useData, type Loaded } from '@/data/useData'
import type { CheckData } from '@/domain/claims/lookUp'
import type { Market } from '@/contract/market'

/** The claims with all that their checks and links need. */
export type Evidence = {
  articleDate: string
  claims: readonly Claim[]
  events: readonly PolicyEvent[]
  data: CheckData & { market: Market }
}

export function useEvidence(): Loaded<Evidence> {
  const claims = both(useData(claimsQuery), useData(metaQuery))
  const hardware = both(useData(chipsQuery), useData(systemsQuery))
  const market = both(useData(marketQuery), useData(factsQuery))
  const loaded = both(both(claims, hardware), both(market, useData(eventsQuery)))
  if (loaded.status !== 'ready') return loaded
  const [[[article, meta], [{ chips }, { systems }]], [[sold, { facts }], { events }]] = loaded.data
  return {
    status: 'ready',
    data: {
      articleDate: article.articleDate,
      claims: article.claims,
      events,
      data: { chips, systems, market: sold, facts, exchangeRates: meta.exchangeRates },
    },
  }
}
