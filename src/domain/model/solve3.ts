import { at } from './at'

/**
 * Solves three linear equations by Gaussian elimination with partial pivoting, in place.
 *
 * @param m rows of three coefficients and the right side, row-major; afterwards the solution stands
 * in the fourth column
 * @returns false if there is no single finite solution; `m` is then of no use
 */
export function solve3(m: Float64Array): boolean {
  for (let column = 0; column < 3; column += 1) {
    swapRows(m, column, largestRow(m, column))
    const divisor = at(m, column * 4 + column)
    if (!(Math.abs(divisor) > 0)) return false
    for (let row = 0; row < 3; row += 1) {
      if (row === column) continue
      const factor = at(m, row * 4 + column) / divisor
      for (let i = column; i < 4; i += 1) {
        m[row * 4 + i] = at(m, row * 4 + i) - factor * at(m, column * 4 + i)
      }
    }
  }
  for (let row = 0; row < 3; row += 1) m[row * 4 + 3] = at(m, row * 4 + 3) / at(m, row * 4 + row)
  return Number.isFinite(at(m, 3) + at(m, 7) + at(m, 11))
}

function largestRow(m: Float64Array, column: number): number {
  let best = column
  for (let row = column + 1; row < 3; row += 1) {
    if (Math.abs(at(m, row * 4 + column)) > Math.abs(at(m, best * 4 + column))) best = row
  }
  return best
}

function swapRows(m: Float64Array, a: number, b: number): void {
  if (a === b) return
  for (let i = 0; i < 4; i += 1) {
    const kept = at(m, a * 4 + i)
    m[a * 4 + i] = at(m, b * 4 + i)
    m[b * 4 + i] = kept
  }
}
