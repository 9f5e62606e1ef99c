import { attribute } from '@/domain/model/attribution'
import type { Case } from '@/domain/model/types'

/**
 * Of the difference in the domestic share in the first modelled year, in points of the central
 * case, how many come from Beijing's own decisions (admission, mandates) and how many from
 * Washington's (licence, ceiling, levy, the risk of a cut-off, the start).
 */
export function causesOf(a: Case, b: Case) {
  const year = a.baseYear + 1
  const { difference, parts } = attribute(a, b, { key: 'localShare', year })
  return {
    year,
    difference: 100 * difference,
    beijing: 100 * (parts.admission + parts.mandate),
    washington: 100 * (parts.licence + parts.ceiling + parts.take + parts.risk + parts.start),
  }
}
