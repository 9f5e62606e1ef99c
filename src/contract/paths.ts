/** Where every endpoint lives, relative to a server's base address. */
export const API_PREFIX = 'api/v1/'

export const ENDPOINT_NAMES = [
  'meta',
  'chips',
  'systems',
  'market',
  'events',
  'camps',
  'facts',
  'rules',
  'scenarios',
  'claims',
  'glossary',
  'sources',
] as const
export type EndpointName = (typeof ENDPOINT_NAMES)[number]

/** Path of an endpoint, for any server and any sub-path: `api/v1/chips.json`. */
export const pathOf = (name: EndpointName): string => `${API_PREFIX}${name}.json`
