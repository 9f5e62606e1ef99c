import type { Frontier } from './frontier'
import { byGroup, GROUPS, isDomestic, SEGMENTS, type Group, type Segment } from './groups'
import type { Params, Xi } from './types'
import { utilityOf } from './utility'

/** What buyers weigh in one year. */
export type Choice = {
  frontier: Frontier
  ecosystem: Record<Group, number>
  risk: Record<Group, number>
  mandate: Record<Segment, number>
}

/**
 * The part of spending that buyers would give to each group without caps or habit: in the open part
 * of each segment a logit over all groups, in the reserved part over domestic ones. A part with
 * nobody to choose from counts 0, so the sum may be below 1. (design/model.md, step 3)
 */
export function desiredShares(params: Params, xi: Xi, choice: Choice): Record<Group, number> {
  const bySegmentShares = SEGMENTS.map((segment) => {
    const worth = byGroup((group) => worthOf(params, xi, choice, segment, group))
    const mandate = choice.mandate[segment]
    const open = logit(worth, GROUPS)
    const reserved = logit(worth, GROUPS.filter(isDomestic))
    return byGroup(
      (group) =>
        params.weights[segment] * ((1 - mandate) * open[group] + mandate * reserved[group]),
    )
  })
  return byGroup((group) => bySegmentShares.reduce((sum, shares) => sum + shares[group], 0))
}

/** Utility with `xi`; −∞ for a group that cannot be chosen. */
function worthOf(
  params: Params,
  xi: Xi,
  { ecosystem, frontier, risk }: Choice,
  segment: Segment,
  group: Group,
): number {
  const offer = frontier[group]
  const taste = xi[group]
  if (offer === null || taste === null) return -Infinity
  return utilityOf(params, segment, offer, ecosystem[group], risk[group]) + taste
}

/** Multinomial logit over some groups; all 0 if none can be chosen. */
function logit(worth: Record<Group, number>, among: readonly Group[]): Record<Group, number> {
  const best = Math.max(...among.map((group) => worth[group]))
  const weightOf = (group: Group) =>
    best > -Infinity && among.includes(group) ? Math.exp(worth[group] - best) : 0
  const total = among.reduce((sum, group) => sum + weightOf(group), 0)
  return byGroup((group) => (total > 0 ? weightOf(group) / total : 0))
}
