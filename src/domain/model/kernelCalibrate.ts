import { at } from './at'
import { isMandateTooHigh } from './calibrate'
import { SLOT, type KernelData } from './kernelData'
import { solveXi } from './solveXi'

/**
 * `calibrate` for a vector: fills `data.problem.logit.xi`, without allocating.
 *
 * @returns whether there is an answer
 */
export function calibrateVector(data: KernelData, vector: Float64Array): boolean {
  const { baseShare, problem, weight } = data
  problem.logit.eligible.set(baseShare)
  fillUtility(data, vector, 0, SLOT.ecoBase, vector, SLOT.riskBase, problem.logit.utility)
  let reservedSum = 0
  for (let k = 0; k < 4; k += 1) {
    const mandate = at(vector, SLOT.mandateBase + k)
    problem.open[k] = at(weight, k) * (1 - mandate)
    problem.reserved[k] = at(weight, k) * mandate
    reservedSum += at(weight, k) * mandate
  }
  const domestic = at(baseShare, 2) + at(baseShare, 3)
  const imports = at(baseShare, 0) + at(baseShare, 1)
  return !isMandateTooHigh(reservedSum, domestic, imports) && solveXi(problem)
}

/**
 * `utilityOf` for all groups and segments in year `t`; 0 where a group cannot sell.
 *
 * @param ecoAt where the ecosystems start in `ecosystem`
 * @param riskAt where the risks start in `vector`
 */
export function fillUtility(
  { canSell, logBandwidth, logDense, logPrice }: KernelData,
  vector: Float64Array,
  t: number,
  ecoAt: number,
  ecosystem: Float64Array,
  riskAt: number,
  utility: Float64Array,
): void {
  const betaPerf = at(vector, SLOT.betaPerf)
  const betaPrice = at(vector, SLOT.betaPrice)
  const betaRisk = at(vector, SLOT.betaRisk)
  for (let g = 0; g < 4; g += 1) {
    const cell = t * 4 + g
    const dense = at(logDense, cell)
    const bandwidth = at(logBandwidth, cell)
    const eco = at(ecosystem, ecoAt + g)
    const price = betaPrice * at(logPrice, cell)
    const risk = betaRisk * at(vector, riskAt + g)
    for (let k = 0; k < 4; k += 1) {
      const alpha = at(vector, SLOT.alpha + k)
      const performance = betaPerf * (alpha * dense + (1 - alpha) * bandwidth)
      const worth = performance - price + at(vector, SLOT.betaEco + k) * eco - risk
      utility[k * 4 + g] = at(canSell, cell) > 0 ? worth : 0
    }
  }
}
