import { at } from './at'
import { solve3 } from './solve3'
import type { XiProblem } from './xiProblem'

/**
 * One Newton step of xi on ln(share/desired), each less that of the pivot, whose xi stays 0. Reads
 * `desired` and `step` at the present xi.
 *
 * @returns false, with xi as it was, if the derivatives allow none
 */
export function newtonStep(p: XiProblem, pivot: number): boolean {
  const { desired, logit, slope, step, system } = p
  const { eligible, xi } = logit
  fillSlope(p)
  let row = 0
  for (let g = 0; g < 4; g += 1) {
    if (g === pivot) continue
    let cell = row * 4
    for (let h = 0; h < 4; h += 1) {
      if (h === pivot) continue
      const isOut = at(eligible, g) === 0 || at(eligible, h) === 0
      const byH = at(slope, g * 4 + h) / at(desired, g)
      const pivotByH = at(slope, pivot * 4 + h) / at(desired, pivot)
      system[cell] = isOut ? Number(g === h) : byH - pivotByH
      cell += 1
    }
    system[cell] = at(eligible, g) > 0 ? at(step, g) - at(step, pivot) : 0
    row += 1
  }
  if (!solve3(system)) return false
  row = 0
  for (let g = 0; g < 4; g += 1) {
    if (g === pivot) continue
    xi[g] = at(xi, g) + at(system, row * 4 + 3)
    row += 1
  }
  return true
}

/** Derivatives of `desired`; for a logit they are p·(1[g = h] − p). */
function fillSlope({ desired, logit, open, reserved, slope }: XiProblem): void {
  for (let g = 0; g < 4; g += 1) {
    for (let h = g; h < 4; h += 1) {
      let cross = 0
      for (let k = 0; k < 4; k += 1) {
        const row = k * 4
        cross += at(open, k) * at(logit.open, row + g) * at(logit.open, row + h)
        cross += at(reserved, k) * at(logit.reserved, row + g) * at(logit.reserved, row + h)
      }
      slope[g * 4 + h] = (g === h ? at(desired, g) : 0) - cross
      slope[h * 4 + g] = at(slope, g * 4 + h)
    }
  }
}
