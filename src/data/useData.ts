import { QueryObserver, useQueryClient } from '@tanstack/react-query'
import { startTransition, useEffect, useState } from 'react'
import { DataError } from './getJson'
import type { EndpointQuery } from './queries'

/** What a panel knows of the data it needs. */
export type Loaded<Data> =
  | { status: 'pending' }
  | { status: 'failed'; error: Error; url: string | null; retry: () => void }
  | { status: 'ready'; data: Data }

/**
 * The data of one endpoint, asked for once and shared. Not `useQuery`, which renders all that has
 * waited for an answer in one piece, before anything else: here an answer is drawn as a transition,
 * in slices that leave the browser free for the reader.
 */
export function useData<Data>(query: EndpointQuery<Data>): Loaded<Data> {
  const client = useQueryClient()
  const [observer] = useState(() => new QueryObserver(client, query))
  // As it will be once asked: an error of before is being tried again, not told again.
  const [result, setResult] = useState(() =>
    observer.getOptimisticResult(client.defaultQueryOptions(query)),
  )
  useEffect(() => {
    const follow = () => startTransition(() => setResult(observer.getCurrentResult()))
    const stop = observer.subscribe(follow)
    // What came between the first rendering and now.
    follow()
    return stop
  }, [observer])
  const { data, error, refetch, isFetching } = result
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
