import { namedPath, type Breach, type Replies } from './breach'
import { targetsOf, type Target } from './targets'
import type { EndpointVisit } from './visits'

/** Which places hold ids, and of what. Places are `<endpoint>.<path without positions>`. */
const REFERENCES: readonly { at: RegExp; to: Target }[] = [
  { at: /(^|\.|export|revenue)[sS]ourceIds\[\]$/, to: 'source' },
  { at: /\.vendorId$/, to: 'vendor' },
  { at: /\.architectureFamily$/, to: 'architecture' },
  { at: /\.(chipId|allowsChips\[\]|closedChips\[\])$/, to: 'chip' },
  { at: /^events\.events\[\]\.chips\[\]$/, to: 'chip' },
  { at: /^claims\.claims\[\]\.(subject|check\..*\.chip)$/, to: 'chip' },
  { at: /^scenarios\.offers\[\]\.id$/, to: 'chip' },
  { at: /^rules\.rules\[\]\.when\b.*\.value\[\]$/, to: 'chip' },
  { at: /^claims\..*\.system$/, to: 'system' },
  { at: /\.claimIds\[\]$/, to: 'claim' },
  { at: /\.(factId|resultFactId|notCoveredFactIds\[\])$/, to: 'fact' },
  { at: /\.(shareId|shareIds\[\])$/, to: 'share' },
  { at: /\.markerIds\[\]$/, to: 'marker' },
  { at: /\.priceId$/, to: 'price' },
  { at: /^market\.conflicts\[\]\.refs\[\]$/, to: 'market row' },
  { at: /\.eventId$/, to: 'event' },
  { at: /^scenarios\.scenarios\[\]\.camp$/, to: 'camp' },
  { at: /\.scenarioId$/, to: 'scenario' },
  { at: /^scenarios\.scenarios\[\]\.levers\[\]\.path$/, to: 'lever' },
  { at: /^rules\.rules\[\]\.when\b.*\.rule$/, to: 'rule' },
  { at: /^rules\.rules\[\]\.when\b.*\.q$/, to: 'quantity' },
  { at: /^claims\..*\.fx$/, to: 'exchange rate' },
]

/** Every id that stands in one reply is listed in the reply that owns it. */
export function referenceBreaches(replies: Replies, visits: readonly EndpointVisit[]): Breach[] {
  const known = targetsOf(replies)
  return visits.flatMap((visit) => {
    const reference = referenceAt(visit)
    if (!reference) return []
    const ids = known[reference.to]
    if (ids === null || ids.has(reference.id)) return []
    return {
      endpoint: visit.endpoint,
      path: namedPath(visit),
      problem: `no ${reference.to} is called "${reference.id}"`,
      remedy: `add that ${reference.to}, or correct the id`,
    }
  })
}

function referenceAt(visit: EndpointVisit): { id: string; to: Target } | null {
  const { value } = visit
  if (typeof value !== 'string' && typeof value !== 'number') return null
  const place = `${visit.endpoint}.${visit.place}`
  if (place === 'facts.facts[].usedFor[]') return quoterIn(String(value))
  const reference = REFERENCES.find(({ at }) => at.test(place))
  return reference ? { id: String(value), to: reference.to } : null
}

/** `claim.N9` and `params.betaPrice` must exist; `page.…` names a view, which the data cannot know. */
function quoterIn(use: string): { id: string; to: Target } | null {
  if (use.startsWith('claim.')) return { id: use.slice('claim.'.length), to: 'claim' }
  if (use.startsWith('page.')) return null
  return { id: use, to: 'model path' }
}
