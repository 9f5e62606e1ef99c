import type { ClaimCheck } from '@/contract/claimChecks'
import { compare } from './agreement'
import { lookUp, type CheckData } from './lookUp'
import { isAbsent } from './places'
import type { Step } from './steps'

/** Each figure of the article's table against the same field of the dataset. */
export function checkFields(
  check: Extract<ClaimCheck, { type: 'compareFields' }>,
  data: CheckData,
): readonly Step[] {
  return check.rows.map(({ chip, field, claimed, tolerance }): Step => {
    const found = lookUp(data, { kind: 'chip', id: chip, field })
    if (isAbsent(found)) return { kind: 'missing', place: found.place }
    return { kind: 'field', found, comparison: compare(claimed, found.figure, tolerance) }
  })
}
