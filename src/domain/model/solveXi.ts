import { at } from './at'
import { choose, createMixedLogit, refreshAppeal, type MixedLogit } from './mixedLogit'
import { solve3 } from './solve3'

/** Berry's stopping rule (design/model.md, step 4). */
const TOLERANCE = 1e-13
const MAX_STEPS = 10_000

/**
 * The calibration as numbers. A draw takes microseconds, so nothing is allocated while solving.
 * `logit.eligible` holds the base shares: > 0 for groups that count, 0 for those left out.
 */
export type XiProblem = {
  /** Its `xi` is the answer; 0 for the first group with a share. */
  logit: MixedLogit
  /** Weight of each segment's open and of its reserved part. */
  open: Float64Array
  reserved: Float64Array
  /** Shares that xi implies, and their derivatives by xi, `[group whose share·4 + whose xi]`. */
  desired: Float64Array
  slope: Float64Array
  /** Berry's step, ln(share/desired), here and at the last accepted point. */
  step: Float64Array
  lastXi: Float64Array
  lastStep: Float64Array
  /** Row-major 3 × 4 system of a Newton step. */
  system: Float64Array
}

export function createXiProblem(): XiProblem {
  const array = (length: number) => new Float64Array(length)
  return {
    logit: createMixedLogit(),
    open: array(4),
    reserved: array(4),
    desired: array(4),
    slope: array(16),
    step: array(4),
    lastXi: array(4),
    lastStep: array(4),
    system: array(12),
  }
}

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
      newton(p, pivot)
    } else {
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

/** Fills `desired` and `step`; returns the largest step, NaN counting as largest. */
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
    if (!(Math.abs(at(step, g)) <= largest)) largest = Math.abs(at(step, g))
  }
  return largest
}

/** One Newton step on ln(share/desired), each less that of the pivot, whose xi stays 0. */
function newton(p: XiProblem, pivot: number): void {
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
  if (!solve3(system)) return moveBy(p, step, pivot)
  row = 0
  for (let g = 0; g < 4; g += 1) {
    if (g === pivot) continue
    xi[g] = at(xi, g) + at(system, row * 4 + 3)
    row += 1
  }
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

/** Berry's own step, shifted so that the pivot stays at 0. */
function moveBy({ logit }: XiProblem, step: Float64Array, pivot: number): void {
  const { eligible, xi } = logit
  for (let g = 0; g < 4; g += 1) {
    if (at(eligible, g) > 0) xi[g] = at(xi, g) + at(step, g) - at(step, pivot)
  }
}
