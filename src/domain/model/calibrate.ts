import { frontierOf } from './frontier'
import { byGroup, DOMESTIC_GROUPS, GROUPS, SEGMENTS, US_GROUPS, type Group } from './groups'
import { ModelError } from './ModelError'
import { solveXi } from './solveXi'
import type { Case, Xi } from './types'
import { utilityOf } from './utility'
import { createXiProblem } from './xiProblem'

/**
 * The taste `xi` of each group that makes the model give the base year's shares, 0 for NVIDIA (or
 * for the first group with a share). Null for a group without a share, which stays out in every
 * year. Assumes that rationing in the base year was proportional across groups.
 * (design/model.md, step 4)
 *
 * @param source a valid case
 * @throws ModelError if a group with a share has nothing to sell, or no xi gives the shares
 */
export function calibrate(source: Case): Xi {
  const { baseLicence, baseShares, baseYear, offers, params } = source
  const frontier = frontierOf(offers, baseYear, baseLicence)
  requireOffers(source)
  requireRoomForMandate(source)
  const problem = createXiProblem()
  GROUPS.forEach((group, g) => {
    const offer = frontier[group]
    problem.logit.eligible[g] = baseShares[group]
    SEGMENTS.forEach((segment, k) => {
      problem.logit.utility[k * 4 + g] =
        offer === null || baseShares[group] === 0
          ? 0
          : utilityOf(params, segment, offer, params.ecoBase[group], params.riskBase[group])
    })
  })
  SEGMENTS.forEach((segment, k) => {
    problem.open[k] = params.weights[segment] * (1 - params.mandateBase[segment])
    problem.reserved[k] = params.weights[segment] * params.mandateBase[segment]
  })
  if (!solveXi(problem)) {
    throw new ModelError('baseShares', 'noConvergence', 'no taste of buyers explains these shares')
  }
  const xiOf = (group: Group) => problem.logit.xi[GROUPS.indexOf(group)] ?? null
  return byGroup((group) => (baseShares[group] > 0 ? xiOf(group) : null))
}

/** @throws ModelError if a group sold in the base year but has no chip that it may sell */
export function requireOffers({ baseLicence, baseShares, baseYear, offers }: Case): void {
  const frontier = frontierOf(offers, baseYear, baseLicence)
  for (const group of GROUPS) {
    if (baseShares[group] > 0 && frontier[group] === null) {
      const detail = `is ${baseShares[group]}, but the group has nothing to sell in ${baseYear}`
      throw new ModelError(`baseShares.${group}`, 'nothingToSell', detail)
    }
  }
}

/**
 * @throws ModelError if the base mandate reserves as much for domestic chips as they had, or more,
 * while US chips were sold: no xi can then give the shares
 */
function requireRoomForMandate({ baseShares, params }: Case): void {
  const { mandateBase, weights } = params
  const reserved = SEGMENTS.reduce((sum, k) => sum + weights[k] * mandateBase[k], 0)
  const domestic = DOMESTIC_GROUPS.reduce((sum, group) => sum + baseShares[group], 0)
  const imports = US_GROUPS.reduce((sum, group) => sum + baseShares[group], 0)
  if (!isMandateTooHigh(reserved, domestic, imports)) return
  const detail = `reserves ${reserved} of spending for domestic chips, which had ${domestic}`
  throw new ModelError('params.mandateBase', 'mandateAboveShare', detail)
}

/** All three are parts of spending in the base year, 0–1. */
export const isMandateTooHigh = (reserved: number, domestic: number, imports: number): boolean =>
  imports > 0 && reserved > 0 && reserved >= domestic
