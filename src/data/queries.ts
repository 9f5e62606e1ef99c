import { QueryClient, type UseQueryOptions } from '@tanstack/react-query'
import type * as z from 'zod/mini'
import { campsResponseSchema } from '@/contract/camps'
import { chipsResponseSchema, systemsResponseSchema } from '@/contract/chips'
import { claimsResponseSchema } from '@/contract/claims'
import { eventsResponseSchema } from '@/contract/events'
import { factsResponseSchema } from '@/contract/facts'
import { glossaryResponseSchema } from '@/contract/glossary'
import { marketResponseSchema } from '@/contract/market'
import { metaResponseSchema } from '@/contract/meta'
import { pathOf, type EndpointName } from '@/contract/paths'
import { scenariosResponseSchema } from '@/contract/scenarios'
import { rulesResponseSchema } from '@/contract/rules'
import { sourcesResponseSchema } from '@/contract/sources'
import { DataError, getJson } from './getJson'

/** Empty for the built-in data, which answers at the page's own address. */
const BASE_URL = import.meta.env.VITE_API_BASE_URL ?? ''

/** Retries help against a busy server, never against a wrong answer. */
const RETRIES = 1

export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Infinity,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        networkMode: 'always',
        retry: (count, error) =>
          count < RETRIES && error instanceof DataError && error.fault.kind === 'unreachable',
        retryDelay: 500,
      },
    },
  })
}

/** How to ask for one endpoint; keys exist only here. */
export type EndpointQuery<Data> = UseQueryOptions<Data, Error, Data, readonly [EndpointName]>

function endpointQuery<Schema extends z.ZodMiniType>(
  name: EndpointName,
  schema: Schema,
): EndpointQuery<z.infer<Schema>> {
  return {
    queryKey: [name],
    queryFn: ({ signal }) => getJson(urlOf(name), schema, signal),
  }
}

function urlOf(name: EndpointName): string {
  return BASE_URL === '' ? `./${pathOf(name)}` : `${BASE_URL.replace(/\/$/, '')}/${pathOf(name)}`
}

export const metaQuery = endpointQuery('meta', metaResponseSchema)
export const chipsQuery = endpointQuery('chips', chipsResponseSchema)
export const systemsQuery = endpointQuery('systems', systemsResponseSchema)
export const marketQuery = endpointQuery('market', marketResponseSchema)
export const eventsQuery = endpointQuery('events', eventsResponseSchema)
export const factsQuery = endpointQuery('facts', factsResponseSchema)
export const scenariosQuery = endpointQuery('scenarios', scenariosResponseSchema)
export const rulesQuery = endpointQuery('rules', rulesResponseSchema)
export const campsQuery = endpointQuery('camps', campsResponseSchema)
export const sourcesQuery = endpointQuery('sources', sourcesResponseSchema)
export const claimsQuery = endpointQuery('claims', claimsResponseSchema)
export const glossaryQuery = endpointQuery('glossary', glossaryResponseSchema)
