import { useQuery } from '@tanstack/react-query'
import { DataError } from './getJson'
import type { EndpointQuery } from './queries'

/** What a panel knows of the data it needs. */
export type Loaded<Data> =
  | { status: 'pending' }
  | { status: 'failed'; error: Error; url: string | null; retry: () => void }
  | { status: 'ready'; data: Data }

export function useData<Data>(query: EndpointQuery<Data>): Loaded<Data> {
  const { data, error, refetch, isFetching } = useQuery(query)
  if (data !== undefined) return { status: 'ready', data }
  if (error === null || isFetching) return { status: 'pending' }
  return {
    status: 'failed',
    error,
    url: error instanceof DataError ? error.url : null,
    retry: () => void refetch(),
  }
}

/** Two answers as one: ready when both are, failed when either is. */
export function both<A, B>(a: Loaded<A>, b: Loaded<B>): Loaded<readonly [A, B]> {
  if (a.status === 'failed') return a
  if (b.status === 'failed') return b
  if (a.status === 'pending' || b.status === 'pending') return { status: 'pending' }
  return { status: 'ready', data: [a.data, b.data] }
}
