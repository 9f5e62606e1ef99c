import type { Figure, Grade } from '@/contract/common'
import { highOf, lowOf } from '@/domain/chips/span'

/**
 * An input of a rule. `low` and `high` span what its sources allow and equal the value where there
 * is no span; grade is null for a number that somebody typed.
 */
export type Estimate = { value: number; low: number; high: number; grade: Grade | null }

/** A number as a reader typed it: exact, and without a grade. */
export const typed = (value: number): Estimate => ({ value, low: value, high: value, grade: null })

/** A number of the dataset with its range and grade. */
export function published(figure: Figure): Estimate {
  const { value, grade } = figure
  return {
    value,
    low: Math.min(value, lowOf(figure)),
    high: Math.max(value, highOf(figure)),
    grade,
  }
}

/** An input is estimated when its sources span a range or when it is assumed (grade D). */
export const isEstimate = ({ low, high, grade }: Omit<Estimate, 'value'>): boolean =>
  low < high || grade === 'D'
