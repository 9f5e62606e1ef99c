import { integrityBreaches } from '@/contract/integrity'
import type { Breach, Replies } from '@/contract/integrity/breach'
import { sortByShape } from '@/contract/integrity/shape'
import { ENDPOINT_NAMES, pathOf, type EndpointName } from '@/contract/paths'
import { fetchBody } from './fetchBody'

export type ServerReport = { breaches: Breach[]; replies: Replies }

/**
 * Asks a server for every endpoint and holds the answers against the contract: reachable, JSON,
 * shape, then what ties the endpoints together. One broken endpoint does not hide the others'
 * faults, and is not counted again for every id that could not be looked up in it.
 *
 * @param baseUrl address under which `api/v1/` lies
 * @param waitMs how long one endpoint may take, milliseconds
 */
export async function checkServer(baseUrl: string, waitMs: number): Promise<ServerReport> {
  const bodies: Partial<Record<EndpointName, unknown>> = {}
  const faults: Breach[] = []
  await Promise.all(
    ENDPOINT_NAMES.map(async (endpoint) => {
      const answer = await fetchBody(urlUnder(baseUrl, pathOf(endpoint)), waitMs)
      if ('body' in answer) bodies[endpoint] = answer.body
      else faults.push({ endpoint, path: '', ...answer })
    }),
  )
  const { replies, breaches } = sortByShape(bodies)
  const inOrder = [...faults, ...breaches, ...integrityBreaches(replies)].toSorted(
    (one, other) => ENDPOINT_NAMES.indexOf(one.endpoint) - ENDPOINT_NAMES.indexOf(other.endpoint),
  )
  return { breaches: inOrder, replies }
}

const urlUnder = (baseUrl: string, path: string) => `${baseUrl.replace(/\/+$/, '')}/${path}`
