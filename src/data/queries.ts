import { QueryClient, type UseQueryOptions } from '@tanstack/react-query'
import type * as z from 'zod/mini'
import { pathOf, type EndpointName } from '@/contract/paths'
import { DataError, getJson } from './getJson'

/** Empty for the built-in data, which answers at the page's own address. */
const BASE_URL = import.meta.env.VITE_API_BASE_URL ?? ''

/** Trying again helps where no answer came; an answer that is wrong will be wrong again. */
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

/** The schema comes beside the data: a view loads the checks of what it asks for, no others. */
function endpointQuery<Schema extends z.ZodMiniType>(
  name: EndpointName,
  loadSchema: () => Promise<Schema>,
): EndpointQuery<z.infer<Schema>> {
  return {
    queryKey: [name],
    queryFn: ({ signal }) => getJson(urlOf(name), loadSchema, signal),
  }
}

export function urlOf(name: EndpointName): string {
  return BASE_URL === '' ? `./${pathOf(name)}` : `${BASE_URL.replace(/\/$/, '')}/${pathOf(name)}`
}

export const metaQuery = endpointQuery(
  'meta',
  async () => (await import('@/contract/meta')).metaResponseSchema,
)
export const chipsQuery = endpointQuery(
  'chips',
  async () => (await import('@/contract/chips')).chipsResponseSchema,
)
export const systemsQuery = endpointQuery(
  'systems',
  async () => (await import('@/contract/chips')).systemsResponseSchema,
)
export const marketQuery = endpointQuery(
  'market',
  async () => (await import('@/contract/market')).marketResponseSchema,
)
export const eventsQuery = endpointQuery(
  'events',
  async () => (await import('@/contract/events')).eventsResponseSchema,
)
export const factsQuery = endpointQuery(
  'facts',
  async () => (await import('@/contract/facts')).factsResponseSchema,
)
export const scenariosQuery = endpointQuery(
  'scenarios',
  async () => (await import('@/contract/scenarios')).scenariosResponseSchema,
)
export const rulesQuery = endpointQuery(
  'rules',
  async () => (await import('@/contract/rules')).rulesResponseSchema,
)
export const campsQuery = endpointQuery(
  'camps',
  async () => (await import('@/contract/camps')).campsResponseSchema,
)
export const sourcesQuery = endpointQuery(
  'sources',
  async () => (await import('@/contract/sources')).sourcesResponseSchema,
)
export const claimsQuery = endpointQuery(
  'claims',
  async () => (await import('@/contract/claims')).claimsResponseSchema,
)
export const glossaryQuery = endpointQuery(
  'glossary',
  async () => (await import('@/contract/glossary')).glossaryResponseSchema,
)
