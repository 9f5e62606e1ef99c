import { byGroup, GROUPS, type Group } from './groups'

/** How often what one group cannot serve is asked of the others. */
export const ROUNDS = 5

/** Amounts up to this many billion dollars count as nothing. */
export const NOTHING_BNUSD = 1e-12

/**
 * Serves demand under caps (design/model.md, step 8). Each group is asked for its part of demand
 * and gives at most what is left of its cap; of what a round could not serve, the part
 * `substitution` asks the groups with room left, in proportion to their parts. Five rounds in all.
 *
 * @param wanted parts of demand, 0–1, summing to 1 or all 0
 * @param substitution 0–1
 * @returns served by each group, billions of US dollars
 */
export function allocate(
  demand_bnUSD: number,
  wanted: Record<Group, number>,
  cap_bnUSD: Record<Group, number>,
  substitution: number,
): Record<Group, number> {
  let served = byGroup(() => 0)
  let asked = byGroup((group) => demand_bnUSD * wanted[group])
  for (let round = 1; round <= ROUNDS; round += 1) {
    const room = roomOf(cap_bnUSD, served)
    const given = byGroup((group) => Math.min(asked[group], room[group]))
    const refused = GROUPS.reduce((sum, group) => sum + (asked[group] - given[group]), 0)
    const before = served
    served = byGroup((group) => before[group] + given[group])
    const next = askNext(refused * substitution, wanted, roomOf(cap_bnUSD, served))
    if (next === null) break
    asked = next
  }
  return served
}

const roomOf = (cap: Record<Group, number>, served: Record<Group, number>) =>
  byGroup((group) => Math.max(0, cap[group] - served[group]))

/** How demand that moves on is split; null if nothing moves or nobody has room. */
function askNext(
  moving_bnUSD: number,
  wanted: Record<Group, number>,
  room: Record<Group, number>,
): Record<Group, number> | null {
  if (moving_bnUSD <= NOTHING_BNUSD) return null
  const part = byGroup((group) => (room[group] > NOTHING_BNUSD ? wanted[group] : 0))
  const total = GROUPS.reduce((sum, group) => sum + part[group], 0)
  return total > 0 ? byGroup((group) => (moving_bnUSD * part[group]) / total) : null
}
