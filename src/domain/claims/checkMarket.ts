import type { ClaimCheck } from '@/contract/claimChecks'
import { compare } from './agreement'
import { lookUp, type CheckData } from './lookUp'
import { isAbsent } from './places'
import type { Step } from './steps'

/** Shares are the same only where they are the same number: publishers are never blended. */
const SAME = 0

/** The article's shares beside every publisher's, in percentage of the market of that year. */
export function checkShares(
  check: Extract<ClaimCheck, { type: 'shares' }>,
  data: CheckData,
): readonly Step[] {
  return check.shareIds.map((id): Step => {
    const share = data.market.shares.find((each) => each.id === id)
    const found = lookUp(data, { kind: 'share', id })
    if (!share || isAbsent(found)) return { kind: 'missing', place: { kind: 'share', id } }
    const said = check.claimed.find(({ year }) => year === share.period.startYear)
    const quoted = check.claimed.find(({ value }) => value === share.value)
    return {
      kind: 'share',
      found,
      comparison: said ? compare(said.value, found.figure, SAME) : null,
      quotedFor: quoted ? quoted.year : null,
    }
  })
}

/**
 * Looks up every marker that a claim rests on; one that the dataset lacks is a step that says so.
 */
export function checkMarkers(
  check: Extract<ClaimCheck, { type: 'marker' }>,
  data: CheckData,
): readonly Step[] {
  return check.markerIds.map((id): Step => {
    const found = lookUp(data, { kind: 'marker', id })
    return isAbsent(found) ? { kind: 'missing', place: found.place } : { kind: 'reading', found }
  })
}
