/** A value with what its sources span; a bound that is absent equals the value. */
export type Span = { value: number; low?: number | undefined; high?: number | undefined }

/** The same with a range only where there is one: both bounds or none. */
export type NarrowSpan = { value: number; low?: number; high?: number }

/**
 * The lower end of what is known, in the unit of the value; the value itself where no range is published.
 */
export const lowOf = ({ value, low }: Span): number => low ?? value
/**
 * The upper end of what is known, in the unit of the value; the value itself where no range is published.
 */
export const highOf = ({ value, high }: Span): number => high ?? value
/** Whether either end of a range is published. */
export const hasRange = ({ low, high }: Span): boolean => low !== undefined || high !== undefined

/** Sources further apart than this part of the value are said to differ. */
const DISPUTED = 0.1

/** How far apart the sources of a figure are, as a part of its value; 0 where they agree. */
export const spreadOf = (span: Span): number =>
  span.value === 0 ? 0 : (highOf(span) - lowOf(span)) / Math.abs(span.value)

/** Whether the sources of a figure differ by more than a tenth of it: then a page must say so. */
export const isDisputed = (span: Span): boolean => spreadOf(span) > DISPUTED

/**
 * factor × a / b by interval arithmetic: the range holds every quotient of a value from a's range
 * and one from b's (Moore, Kearfott and Cloud, Introduction to Interval Analysis, 2009, section 2.3).
 * Inputs count as independent, so the range is never too narrow but can be too wide.
 *
 * @param factor turns units, > 0
 * @returns in the unit of a over that of b; null when b or its lower bound is not above 0, because
 *   then the quotient has no bound
 */
export function quotient(a: Span, b: Span, factor = 1): NarrowSpan | null {
  if (!(b.value > 0) || !(lowOf(b) > 0)) return null
  const value = (factor * a.value) / b.value
  if (!hasRange(a) && !hasRange(b)) return { value }
  const ends = [lowOf(a), highOf(a)].flatMap((end) => [
    (factor * end) / lowOf(b),
    (factor * end) / highOf(b),
  ])
  return { value, low: Math.min(value, ...ends), high: Math.max(value, ...ends) }
}

/** The span times an exact number k > 0. */
export function scaled(span: Span, k: number): NarrowSpan {
  const value = span.value * k
  return hasRange(span) ? { value, low: lowOf(span) * k, high: highOf(span) * k } : { value }
}
