import type { Figure } from '@/contract/common'
import type { RateWarning } from '@/domain/chips/compareRates'
import type { Comparison } from './agreement'
import type { Known, Operand, Place } from './places'

/**
 * `asClaimed` repeats the article's division; `likeForLike` has one precision and one sparsity on
 * both sides; `articleLikeForLike` puts the article's own number there; `plain` tests no number.
 */
export type RatioRole = 'asClaimed' | 'likeForLike' | 'articleLikeForLike' | 'plain'

/** One line of a check: what goes in, what comes out, and how far the article is from it. */
export type Step =
  | { kind: 'field'; found: Known; comparison: Comparison }
  | {
      kind: 'ratio'
      role: RatioRole
      a: Operand
      b: Known
      /** a over b, in "×". */
      result: Figure
      comparison: Comparison | null
      /** Why the two do not compare like with like. */
      warnings: readonly RateWarning[]
    }
  /** A total of a system over another of its figures. */
  | { kind: 'per'; total: Known; by: Known; result: Figure }
  | {
      kind: 'share'
      found: Known
      /** The article against this publisher in the same year; null where it says nothing of the year. */
      comparison: Comparison | null
      /** The year for which the article uses this very number, be it the right one or not. */
      quotedFor: number | null
    }
  | { kind: 'reading'; found: Known }
  | {
      kind: 'product'
      factors: readonly Operand[]
      result: Figure
      /** What the result is held against, and how far that lies from it. */
      against: { operand: Operand; difference: number | null } | null
    }
  | {
      kind: 'pricePerTpp'
      price: Known
      /** Chips that the price buys. */
      chips: number
      tpp: Known
      /** Yuan or dollars per TPP. */
      result: Figure
      /** Over the first chip of the check; null for that chip itself. */
      relative: number | null
    }
  /** The dataset has no number there, so this line cannot be worked out. */
  | { kind: 'missing'; place: Place }
