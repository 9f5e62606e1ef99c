/** Support and peak of a triangular distribution, low ≤ mode ≤ high. */
export type Triangle = { low: number; mode: number; high: number }

/**
 * Inverse of the triangular distribution function.
 *
 * @param u 0–1; 0 gives `low`, 1 gives `high`
 */
export function triangularInverse({ low, mode, high }: Triangle, u: number): number {
  const width = high - low
  if (width === 0) return low
  if (u * width < mode - low) return low + Math.sqrt(u * width * (mode - low))
  return high - Math.sqrt((1 - u) * width * (high - mode))
}
