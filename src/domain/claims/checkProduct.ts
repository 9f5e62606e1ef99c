import type { ClaimCheck } from '@/contract/claimChecks'
import type { Figure } from '@/contract/common'
import { combineEvidence } from '@/domain/chips/evidence'
import { highOf, hasRange, lowOf } from '@/domain/chips/span'
import { differenceOf } from './agreement'
import { evidenceOf, spanOf } from './divide'
import { lookUp, type CheckData } from './lookUp'
import { isAbsent, type Absent, type Operand } from './places'
import type { Step } from './steps'

type ProductCheck = Extract<ClaimCheck, { type: 'product' }>

/** Factors multiplied, against a fact of the dataset or the article's own number. */
export function checkProduct(
  claimId: string,
  check: ProductCheck,
  data: CheckData,
): readonly Step[] {
  const inputs = check.factors.map((factor) => operandOf(claimId, factor, data))
  const missing = inputs.filter(isAbsent)
  if (missing.length > 0) return missing.map(({ place }): Step => ({ kind: 'missing', place }))
  const factors = inputs.filter((input) => !isAbsent(input))
  const against = againstOf(check, data)
  if (against !== null && isAbsent(against)) return [{ kind: 'missing', place: against.place }]
  const result = productOf(factors, unitOf(check, against))
  if (result === null) return []
  return [
    {
      kind: 'product',
      factors,
      result,
      against: against && {
        operand: against,
        difference: differenceOf(spanOf(against).value, result.value),
      },
    },
  ]
}

/** A plain number is the article's own, unless a fact that was noted for the claim has it. */
function operandOf(
  claimId: string,
  factor: ProductCheck['factors'][number],
  data: CheckData,
): Operand | Absent {
  if ('factId' in factor) return lookUp(data, { kind: 'fact', id: factor.factId })
  if ('fx' in factor) return lookUp(data, { kind: 'exchangeRate', year: factor.fx })
  const noted = data.facts.find(
    ({ usedFor, value, unit }) =>
      usedFor.includes(`claim.${claimId}`) && value === factor.value && unit === factor.unit,
  )
  return noted
    ? lookUp(data, { kind: 'fact', id: noted.id })
    : { from: 'article', value: factor.value, unit: factor.unit ?? null }
}

function againstOf({ resultFactId, claimed, unit }: ProductCheck, data: CheckData) {
  if (resultFactId !== undefined) return lookUp(data, { kind: 'fact', id: resultFactId })
  return claimed === undefined
    ? null
    : ({ from: 'article', value: claimed, unit: unit ?? null } as const)
}

/** The unit in which the result is told: that of what it is held against. */
function unitOf({ unit }: ProductCheck, against: Operand | null): string {
  if (unit !== undefined) return unit
  return against?.from === 'dataset' ? against.figure.unit : ''
}

/** All ranges here are of positive numbers, so the product of the ends is the range. */
function productOf(factors: readonly Operand[], unit: string): Figure | null {
  const [first, ...others] = factors
  if (!first) return null
  const spans = factors.map(spanOf)
  const times = (numbers: readonly number[]) => numbers.reduce((all, each) => all * each)
  return {
    value: times(spans.map(({ value }) => value)),
    unit,
    ...combineEvidence(evidenceOf(first), ...others.map(evidenceOf)),
    ...(spans.some(hasRange) && { low: times(spans.map(lowOf)), high: times(spans.map(highOf)) }),
  }
}
