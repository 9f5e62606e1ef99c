import { ENDPOINT_NAMES, type EndpointName } from '@/contract/paths'
import type { Replies } from './breach'
import { walk, type Visit } from './walk'

export type EndpointVisit = Visit & { endpoint: EndpointName }

/** Every value of every reply at hand. */
export const visitsOf = (replies: Replies): EndpointVisit[] =>
  ENDPOINT_NAMES.flatMap((endpoint) => {
    const reply = replies[endpoint]
    return reply ? walk(reply).map((visit) => ({ ...visit, endpoint })) : []
  })
