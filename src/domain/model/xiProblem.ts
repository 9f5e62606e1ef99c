import { createMixedLogit, type MixedLogit } from './mixedLogit'

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

/** Memory for calibrations, to be used again for every draw: all zero. */
export function createXiProblem(): XiProblem {
  return {
    logit: createMixedLogit(),
    open: new Float64Array(4),
    reserved: new Float64Array(4),
    desired: new Float64Array(4),
    slope: new Float64Array(16),
    step: new Float64Array(4),
    lastXi: new Float64Array(4),
    lastStep: new Float64Array(4),
    system: new Float64Array(12),
  }
}
