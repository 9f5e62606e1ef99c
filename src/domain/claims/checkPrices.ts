import type { ClaimCheck } from '@/contract/claimChecks'
import { combineEvidence } from '@/domain/chips/evidence'
import { quotient } from '@/domain/chips/span'
import { lookUp, type CheckData } from './lookUp'
import { isAbsent } from './places'
import type { Step } from './steps'

/** What one unit of total processing performance costs, chip by chip, against the first of them. */
export function checkPrices(
  check: Extract<ClaimCheck, { type: 'pricePerTpp' }>,
  data: CheckData,
): readonly Step[] {
  let base: number | null = null
  return check.items.map(({ chip, priceId, divideBy }): Step => {
    const price = lookUp(data, { kind: 'price', id: priceId })
    const tpp = lookUp(data, { kind: 'chip', id: chip, field: 'tpp' })
    if (isAbsent(price)) return { kind: 'missing', place: price.place }
    if (isAbsent(tpp)) return { kind: 'missing', place: tpp.place }
    const span = quotient(price.figure, tpp.figure, 1 / divideBy)
    if (span === null) return { kind: 'missing', place: tpp.place }
    const relative = base === null ? null : span.value / base
    base ??= span.value
    const result = {
      ...span,
      unit: `${price.figure.unit}/TPP`,
      ...combineEvidence(price.figure, tpp.figure),
    }
    return { kind: 'pricePerTpp', price, chips: divideBy, tpp, result, relative }
  })
}
