import { claimFieldBreaches } from './integrity/claimFields'
import { countBreaches } from './integrity/counts'
import type { Breach, Replies } from './integrity/breach'
import { dateBreaches } from './integrity/dates'
import { figureBreaches } from './integrity/figures'
import { identityBreaches } from './integrity/identity'
import { languageBreaches } from './integrity/languages'
import { processingBreaches } from './integrity/processing'
import { referenceBreaches } from './integrity/references'
import { visitsOf } from './integrity/visits'

/**
 * What no single schema can see, for any set of replies that each fit their own: ids resolve
 * across endpoints, quantities have units and sources, both languages are there, dates exist,
 * and derived figures follow. Replies that could not be read are left out and not held against
 * the others.
 */
export function integrityBreaches(replies: Replies): Breach[] {
  const visits = visitsOf(replies)
  return [
    ...identityBreaches(visits),
    ...referenceBreaches(replies, visits),
    ...claimFieldBreaches(replies, visits),
    ...figureBreaches(visits),
    ...languageBreaches(visits),
    ...dateBreaches(visits),
    ...processingBreaches(replies),
    ...countBreaches(replies),
  ]
}
