import { namedPath, type Breach } from './breach'
import { NOT_QUANTITIES, UNIT_IN_KEY, UNITS_BY_PLACE, UNSOURCED } from './places'
import type { EndpointVisit } from './visits'
import type { Holder } from './walk'

/** Every quantity has a unit and something to rest on, lies in its span, and claims no false rank. */
export const figureBreaches = (visits: readonly EndpointVisit[]): Breach[] =>
  visits.flatMap((visit) =>
    typeof visit.value === 'number' ? quantityBreaches(visit) : rankBreaches(visit),
  )

function quantityBreaches(visit: EndpointVisit): Breach[] {
  const place = `${visit.endpoint}.${visit.place}`
  if (NOT_QUANTITIES.some(({ at }) => at.test(place))) return []
  const found: Breach[] = []
  if (!hasUnit(visit, place)) {
    found.push(breachAt(visit, 'has no unit', 'put "unit" beside it'))
  }
  if (!isGrounded(visit) && !UNSOURCED.some(({ at }) => at.test(place))) {
    found.push(breachAt(visit, 'has no source', 'name at least one source in "sourceIds"'))
  }
  if (visit.key === 'value' && !isInSpan(visit.holders[0])) {
    found.push(breachAt(visit, 'lies outside its own low and high', 'correct value, low or high'))
  }
  return found
}

const hasUnit = ({ key, holders }: EndpointVisit, place: string) =>
  UNIT_IN_KEY.test(key) ||
  UNITS_BY_PLACE.some(({ at }) => at.test(place)) ||
  isWord(holders[0]?.['unit']) ||
  isWord(holders[0]?.['currency']) ||
  UNIT_IN_KEY.test(place.split('.').at(-2) ?? '')

/**
 * Rests on at least one source. Its grade is the row's own, or that of its sources. Our own
 * assumptions and definitions need a reason instead, which their schemas ask for.
 */
function isGrounded({ holders }: EndpointVisit): boolean {
  const holder = holders.find((candidate) => sourcesIn(candidate) !== null)
  if (!holder) return false
  if ((sourcesIn(holder) ?? []).length > 0) return true
  return holder['basis'] === 'assumption' || holder['basis'] === 'definition'
}

function sourcesIn(holder: Holder): readonly unknown[] | null {
  const ids = holder['sourceIds'] ?? holder['revenueSourceIds']
  return Array.isArray(ids) ? ids : null
}

function isInSpan(row: Holder | undefined): boolean {
  const { value, low, high } = row ?? {}
  if (typeof value !== 'number') return true
  return (typeof low !== 'number' || low <= value) && (typeof high !== 'number' || value <= high)
}

/** What nobody verified cannot rank above C. */
function rankBreaches(visit: EndpointVisit): Breach[] {
  const row = visit.holders[0]
  const isTooHigh = visit.value === 'A' || visit.value === 'B'
  return visit.key === 'grade' && isTooHigh && row?.['verified'] === false
    ? [breachAt(visit, 'is above C though unverified', 'grade it C or D, or verify it')]
    : []
}

const isWord = (value: unknown) => typeof value === 'string' && value !== ''

const breachAt = (visit: EndpointVisit, problem: string, remedy: string): Breach => ({
  endpoint: visit.endpoint,
  path: namedPath(visit),
  problem,
  remedy,
})
