import type { Precision } from '@/contract/lists'
import type { Chip } from '@/contract/chips'
import type { Figure } from '@/contract/common'
import { ratioOf, type Ratio } from './ratios'

export const SPARSITIES = ['dense', 'sparse'] as const
export type Sparsity = (typeof SPARSITIES)[number]

/** Which peak rate of a chip is meant. */
export type Rate = { chip: Chip; precision: Precision; sparsity: Sparsity }

export const RATE_WARNINGS = ['differentPrecision', 'sparseAgainstDense'] as const
export type RateWarning = (typeof RATE_WARNINGS)[number]

type FairRatio = { precision: Precision; ratio: Ratio }
export type RateComparison = {
  a: Figure
  b: Figure
  /** a over b as asked for, fair or not. */
  ratio: Ratio
  /** Why the ratio does not compare like with like; empty when it does. */
  warnings: readonly RateWarning[]
  /** Dense against dense at each precision asked for that both chips publish. */
  likeForLike: readonly FairRatio[]
}

/** A published peak rate; null when the vendor quotes none (no sparse figure is worked out here). */
export function rateOf({ chip, precision, sparsity }: Rate): Figure | null {
  return (sparsity === 'dense' ? chip.dense[precision] : chip.sparse?.[precision]) ?? null
}

/**
 * One peak rate over another, with a warning when the two are not of a kind: 3,958 TFLOPS sparse FP8
 * over 296 dense FP8 is 13.4, but like for like 1,979 over 296 is 6.7.
 *
 * @returns null when either rate is unpublished or the second is not above 0
 */
export function compareRates(a: Rate, b: Rate): RateComparison | null {
  const figureA = rateOf(a)
  const figureB = rateOf(b)
  if (figureA === null || figureB === null) return null
  // TFLOPS and TOPS both count operations, so the ratio has a value; the warning says what it is worth.
  const ratio = ratioOf(figureA, { ...figureB, unit: figureA.unit })
  return (
    ratio && { a: figureA, b: figureB, ratio, warnings: warningsOf(a, b), likeForLike: fair(a, b) }
  )
}

function warningsOf(a: Rate, b: Rate): readonly RateWarning[] {
  const holds: Record<RateWarning, boolean> = {
    differentPrecision: a.precision !== b.precision,
    sparseAgainstDense: a.sparsity !== b.sparsity,
  }
  return RATE_WARNINGS.filter((warning) => holds[warning])
}

function fair(a: Rate, b: Rate): readonly FairRatio[] {
  return [...new Set([a.precision, b.precision])].flatMap((precision) => {
    const figureA = a.chip.dense[precision]
    const figureB = b.chip.dense[precision]
    const ratio = figureA && figureB && ratioOf(figureA, figureB)
    return ratio ? [{ precision, ratio }] : []
  })
}
