type Ranged = { value: number; low?: number | null | undefined; high?: number | null | undefined }

/** From the least to the most that any of the rows allows; null without rows. */
export function rangeOf(rows: readonly Ranged[]): { low: number; high: number } | null {
  if (rows.length === 0) return null
  return {
    low: Math.min(...rows.map(({ value, low }) => low ?? value)),
    high: Math.max(...rows.map(({ value, high }) => high ?? value)),
  }
}
