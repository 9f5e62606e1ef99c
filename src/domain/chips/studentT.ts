/**
 * The factor t for a two-sided interval: a Student t variable lies within ±t with probability `level`.
 *
 * The distribution for whole degrees of freedom is a finite sum in θ = arctan(t / √ν) (Abramowitz and
 * Stegun, Handbook of Mathematical Functions, 26.7.3 and 26.7.4); it rises with θ, so the sum is
 * inverted by bisection to the last bit. No table and no approximation.
 *
 * @param level 0 < level < 1, such as 0.95
 * @param degreesOfFreedom whole number ≥ 1
 * @throws RangeError outside of those
 */
export function studentT(level: number, degreesOfFreedom: number): number {
  if (!(level > 0 && level < 1)) throw new RangeError(`no quantile at level ${level}`)
  if (!Number.isInteger(degreesOfFreedom) || degreesOfFreedom < 1) {
    throw new RangeError(`no t distribution with ${degreesOfFreedom} degrees of freedom`)
  }
  let below = 0
  let above = Math.PI / 2
  for (;;) {
    const middle = (below + above) / 2
    if (middle <= below || middle >= above) return Math.sqrt(degreesOfFreedom) * Math.tan(middle)
    if (probabilityWithin(middle, degreesOfFreedom) < level) below = middle
    else above = middle
  }
}

/** A(t | ν) of the Handbook: the probability of lying within ±t, for t = √ν tan θ. */
function probabilityWithin(theta: number, nu: number): number {
  const sine = Math.sin(theta)
  const cosine = Math.cos(theta)
  const isOdd = nu % 2 === 1
  // Terms cos^k θ for k = 1, 3, …, ν − 2 (odd) or k = 0, 2, …, ν − 2 (even).
  let term = isOdd ? cosine : 1
  let sum = 0
  for (let power = isOdd ? 1 : 0; power <= nu - 2; power += 2) {
    sum += term
    term *= ((power + 1) / (power + 2)) * cosine * cosine
  }
  return isOdd ? (2 / Math.PI) * (theta + sine * sum) : sine * sum
}
