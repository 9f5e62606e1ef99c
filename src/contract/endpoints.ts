import type * as z from 'zod/mini'
import { campsResponseSchema } from './camps'
import { chipsResponseSchema, systemsResponseSchema } from './chips'
import { claimsResponseSchema } from './claims'
import { eventsResponseSchema } from './events'
import { factsResponseSchema } from './facts'
import { glossaryResponseSchema } from './glossary'
import { marketResponseSchema } from './market'
import { metaResponseSchema } from './meta'
import { pathOf, type EndpointName } from './paths'
import { rulesResponseSchema } from './rules'
import { scenariosResponseSchema } from './scenarios'
import { sourcesResponseSchema } from './sources'

/**
 * The whole contract in one table, for tools and tests. The page imports single schemas and
 * `paths.ts` instead, so that it loads only what a view asks for.
 */
export const ENDPOINTS = {
  meta: { path: pathOf('meta'), schema: metaResponseSchema },
  chips: { path: pathOf('chips'), schema: chipsResponseSchema },
  systems: { path: pathOf('systems'), schema: systemsResponseSchema },
  market: { path: pathOf('market'), schema: marketResponseSchema },
  events: { path: pathOf('events'), schema: eventsResponseSchema },
  camps: { path: pathOf('camps'), schema: campsResponseSchema },
  facts: { path: pathOf('facts'), schema: factsResponseSchema },
  rules: { path: pathOf('rules'), schema: rulesResponseSchema },
  scenarios: { path: pathOf('scenarios'), schema: scenariosResponseSchema },
  claims: { path: pathOf('claims'), schema: claimsResponseSchema },
  glossary: { path: pathOf('glossary'), schema: glossaryResponseSchema },
  sources: { path: pathOf('sources'), schema: sourcesResponseSchema },
} as const satisfies Record<EndpointName, { path: string; schema: z.ZodMiniType }>

export type ResponseOf<Name extends EndpointName> = z.infer<(typeof ENDPOINTS)[Name]['schema']>

/** One reply per endpoint: a whole server's answers, in memory. */
export type Dataset = { [Name in EndpointName]: ResponseOf<Name> }
