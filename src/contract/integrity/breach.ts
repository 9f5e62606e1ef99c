import type { Dataset } from '@/contract/endpoints'
import type { EndpointName } from '@/contract/paths'
import type { Visit } from './walk'

/** One way in which a set of replies does not keep the contract, in words for whoever runs it. */
export type Breach = {
  endpoint: EndpointName
  /** Way to the value inside the reply; empty for the reply as a whole. */
  path: string
  problem: string
  remedy: string
}

/** The replies at hand; an endpoint that could not be read is left out, and nothing is said of it. */
export type Replies = Partial<Dataset>

/** The path with the id of the nearest row, so that the row is found in any order of the list. */
export function namedPath({ path, holders }: Visit): string {
  const id = holders
    .map((holder) => holder['id'])
    .find((candidate) => typeof candidate === 'string')
  return typeof id === 'string' ? `${path} (${id})` : path
}
