import type { Segment } from './groups'
import type { Offer, Params } from './types'

/**
 * What a buyer in a segment sees in a group's best chip, in units of utility, before the group's
 * own `xi` (design/model.md, step 2):
 * u = betaPerf·ln P − betaPrice·ln price + betaEco·eco − betaRisk·risk.
 *
 * @param ecosystem software ecosystem of the group, NVIDIA = 1
 * @param risk chance that its supply is cut off, 0–1
 */
export function utilityOf(
  params: Params,
  segment: Segment,
  offer: Offer,
  ecosystem: number,
  risk: number,
): number {
  const { betaEco, betaPerf, betaPrice, betaRisk, alpha } = params
  return (
    betaPerf * logPerformance(offer, alpha[segment]) -
    betaPrice * Math.log(offer.price_kUSD) +
    betaEco[segment] * ecosystem -
    betaRisk * risk
  )
}

/** ln of dense16^alpha · bandwidth^(1−alpha): work bound by compute or by memory bandwidth. */
const logPerformance = (offer: Offer, alpha: number): number =>
  alpha * Math.log(offer.dense16_TFLOPS) + (1 - alpha) * Math.log(offer.bandwidth_TBps)
