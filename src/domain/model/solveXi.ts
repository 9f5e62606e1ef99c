import { at } from './at'
import { choose, refreshAppeal } from './mixedLogit'
import { newtonStep } from './newtonStep'
import type { XiProblem } from './xiProblem'

/** Berry's stopping rule (design/model.md, step 4). */
const TOLERANCE = 1e-13
const MAX_STEPS = 10_000

/**
 * Solves shares(xi) = base shares. The fixed point is that of Berry's contraction,
 * xi ← xi + ln(share/desired); the way there is Newton's on the same residual, which takes about
 * five steps where the contraction takes dozens to thousands. A Newton step that does not bring the
 * residual down is replaced by Berry's from the same point.
 *
 * S. Berry, "Estimating discrete-choice models of product differentiation", RAND Journal of
 * Economics 25, 1994.
 *
 * @returns whether the largest step fell below 1e-13 within 10,000 steps
 */
export function solveXi(p: XiProblem): boolean {
  const pivot = p.logit.eligible.findIndex((share) => share > 0)
  if (pivot < 0) return true
  const isTame = refreshAppeal(p.logit)
  start(p, pivot)
  let last = Infinity
  for (let count = 0; count < MAX_STEPS; count += 1) {
    const largest = evaluate(p, isTame)
    if (largest < TOLERANCE) return true
    if (largest < last) {
      p.lastXi.set(p.logit.xi)
      p.lastStep.set(p.step)
      last = largest
      if (!newtonStep(p, pivot)) moveBy(p, p.step, pivot)
    } else {
      // Not even Berry's step, or the start, gives every group a share: beyond the range of numbers.
      if (last === Infinity) return false
      p.logit.xi.set(p.lastXi)
      moveBy(p, p.lastStep, pivot)
      last = Infinity
    }
  }
  return false
}

/** Exact if all segments were alike and nothing was reserved. */
function start({ logit, open, reserved }: XiProblem, pivot: number): void {
  const { eligible, utility, xi } = logit
  for (let g = 0; g < 4; g += 1) {
    let mean = 0
    for (let k = 0; k < 4; k += 1) {
      mean += (at(open, k) + at(reserved, k)) * at(utility, k * 4 + g)
    }
    xi[g] = at(eligible, g) > 0 ? Math.log(at(eligible, g)) - mean : 0
  }
  const shift = at(xi, pivot)
  for (let g = 0; g < 4; g += 1) if (at(eligible, g) > 0) xi[g] = at(xi, g) - shift
}

/** Fills `desired` and `step`; returns the largest step, NaN if any is. */
function evaluate({ desired, logit, open, reserved, step }: XiProblem, isTame: boolean): number {
  choose(logit, isTame)
  let largest = 0
  for (let g = 0; g < 4; g += 1) {
    let sum = 0
    for (let k = 0; k < 4; k += 1) {
      const cell = k * 4 + g
      sum += at(open, k) * at(logit.open, cell) + at(reserved, k) * at(logit.reserved, cell)
    }
    desired[g] = sum
    const share = at(logit.eligible, g)
    step[g] = share > 0 ? Math.log(share / sum) : 0
    largest = Math.max(largest, Math.abs(at(step, g)))
  }
  return largest
}

/** Berry's own step, shifted so that the pivot stays at 0. */
function moveBy({ logit }: XiProblem, step: Float64Array, pivot: number): void {
  const { eligible, xi } = logit
  for (let g = 0; g < 4; g += 1) {
    if (at(eligible, g) > 0) xi[g] = at(xi, g) + at(step, g) - at(step, pivot)
  }
}
