import type { ClaimCheck } from '@/contract/claimChecks'
import { RATE_WARNINGS, type RateWarning } from '@/domain/chips/compareRates'
import { compare } from './agreement'
import { divide } from './divide'
import { lookUp, rateFieldOf, type CheckData } from './lookUp'
import { isAbsent, type Absent, type Known, type Operand, type Place } from './places'
import type { RatioRole, Step } from './steps'

type RatioCheck = Extract<ClaimCheck, { type: 'ratio' }>
type ChipField = RatioCheck['denominator']

/**
 * The article's division as it must have been made, then the same with one precision and one
 * sparsity on both sides. Where the article has a number of its own above the line (800 TFLOPS for
 * the 910C), that number is set over the like denominator too: 2.7 becomes 5.1 to 5.4.
 */
export function checkRatio(check: RatioCheck, data: CheckData): readonly Step[] {
  const { numerator, likeForLike, claimed, tolerance } = check
  const above = operandOf(numerator, data)
  const asClaimed = ratioStep('asClaimed', above, lookUp(data, placeOf(check.denominator)), {
    claimed,
    tolerance,
    warnings: warningsOf(check),
  })
  if (!likeForLike) return [asClaimed]
  const below = lookUp(data, placeOf(likeForLike.denominator))
  const fair = ratioStep('likeForLike', operandOf(likeForLike.numerator, data), below)
  return 'value' in numerator
    ? [asClaimed, fair, ratioStep('articleLikeForLike', above, below)]
    : [asClaimed, fair]
}

type Asked = { claimed: number; tolerance: number; warnings: readonly RateWarning[] }

/**
 * One division of a check with what it is held against.
 *
 * @returns a `missing` step, with the place, where either number is unknown or b is not above 0
 */
export function ratioStep(
  role: RatioRole,
  a: Operand | Absent,
  b: Known | Absent,
  asked: Asked | null = null,
): Step {
  if (isAbsent(a)) return { kind: 'missing', place: a.place }
  if (isAbsent(b)) return { kind: 'missing', place: b.place }
  const result = divide(a, b, '×')
  if (result === null) return { kind: 'missing', place: b.place }
  const comparison = asked && compare(asked.claimed, result, asked.tolerance)
  return { kind: 'ratio', role, a, b, result, comparison, warnings: asked?.warnings ?? [] }
}

/** Which unlike rates the article divided. A number without a chip is of the kind compared later. */
function warningsOf({ numerator, denominator, likeForLike }: RatioCheck): readonly RateWarning[] {
  const aboveField = 'value' in numerator ? likeForLike?.numerator.field : numerator.field
  const above = rateFieldOf(aboveField ?? '')
  const below = rateFieldOf(denominator.field)
  if (!above || !below) return []
  const holds: Record<RateWarning, boolean> = {
    differentPrecision: above.precision !== below.precision,
    sparseAgainstDense: above.sparsity !== below.sparsity,
  }
  return RATE_WARNINGS.filter((warning) => holds[warning])
}

function operandOf(part: RatioCheck['numerator'], data: CheckData): Operand | Absent {
  return 'value' in part
    ? { from: 'article', value: part.value, unit: part.unit }
    : lookUp(data, placeOf(part))
}

const placeOf = ({ chip, field }: ChipField): Place => ({ kind: 'chip', id: chip, field })
