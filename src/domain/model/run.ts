import { allocate, NOTHING_BNUSD } from './allocate'
import { calibrate } from './calibrate'
import { desiredShares } from './desiredShares'
import { frontierOf, type Frontier } from './frontier'
import { byGroup, GROUPS, sumOver, type Group } from './groups'
import { learn } from './learn'
import { rulesOf, type YearRules } from './rulesOf'
import type { Case, Run, Xi, YearResult } from './types'
import { validateCase } from './validateCase'

/**
 * The model of design/model.md for one case: equal inputs give equal results to the last bit.
 *
 * @param through the last year asked for, where not all are
 * @throws ModelError if the case is not valid or cannot be calibrated
 */
export function run(source: Case, through = source.endYear): Run {
  validateCase(source)
  return runWith(source, calibrate(source), through)
}

/**
 * The same with `xi` at hand. Calibration looks at nothing of the scenario, so one serves all
 * scenarios over the same base and parameters.
 *
 * @param through the last year asked for: no year looks at a later one
 */
export function runWith(source: Case, xi: Xi, through = source.endYear): Run {
  const { baseYear, params } = source
  const endYear = Math.min(through, source.endYear)
  const first = baseYearOf(source)
  const years = [first]
  let last = first
  for (let year = baseYear + 1; year <= endYear; year += 1) {
    const ecosystem = learn(last.ecosystem, params.learning, last.localShare)
    last = laterYear(source, xi, year, ecosystem, last.share)
    years.push(last)
  }
  return { xi, years }
}

/** The base year is data (step 5). */
function baseYearOf({
  baseLicence,
  baseServed_bnUSD,
  baseShares,
  baseYear,
  offers,
  params,
}: Case): YearResult {
  const served = byGroup((group) => baseServed_bnUSD * baseShares[group])
  const frontier = frontierOf(offers, baseYear, baseLicence)
  return {
    year: baseYear,
    share: { ...baseShares },
    desired: { ...baseShares },
    unmet_bnUSD: Math.max(0, params.demand_bnUSD - baseServed_bnUSD),
    demand_bnUSD: params.demand_bnUSD,
    ecosystem: { ...params.ecoBase },
    localShare: baseShares.huawei + baseShares.domesticOther,
    ...deliveries(served, frontier, params.revenueTakeBase),
  }
}

/** Steps 6 to 9. */
function laterYear(
  source: Case,
  xi: Xi,
  year: number,
  ecosystem: Record<Group, number>,
  previousShare: Record<Group, number>,
): YearResult {
  const { baseYear, offers, params } = source
  const rules: YearRules = rulesOf(source, year)
  const frontier = frontierOf(offers, year, rules.licence)
  const { mandate, risk } = rules
  const wish = desiredShares(params, xi, { frontier, ecosystem, risk, mandate })
  const canSell = (group: Group) => frontier[group] !== null && xi[group] !== null
  const desired = withHabit(wish, previousShare, params.inertia, canSell)
  const demand = params.demand_bnUSD * (1 + params.demandGrowth) ** (year - baseYear)
  const served = allocate(demand, desired, rules.cap_bnUSD, params.substitution)
  const total = sumOver(served)
  const share = byGroup((group) => (total > NOTHING_BNUSD ? served[group] / total : 0))
  return {
    year,
    share,
    desired,
    unmet_bnUSD: Math.max(0, demand - total),
    demand_bnUSD: demand,
    ecosystem,
    localShare: share.huawei + share.domesticOther,
    ...deliveries(served, frontier, rules.revenueTake),
  }
}

/** Wish and habit mixed, without groups that cannot sell; sums to 1 or is all 0 (step 6). */
function withHabit(
  wish: Record<Group, number>,
  previousShare: Record<Group, number>,
  inertia: number,
  canSell: (group: Group) => boolean,
): Record<Group, number> {
  const mixed = byGroup((group) =>
    canSell(group) ? (1 - inertia) * wish[group] + inertia * previousShare[group] : 0,
  )
  const total = sumOver(mixed)
  return byGroup((group) => (total > 0 ? mixed[group] / total : 0))
}

/** What the money buys, and what the US treasury takes of it. */
function deliveries(
  served: Record<Group, number>,
  frontier: Frontier,
  revenueTake: number,
): Pick<YearResult, 'served_bnUSD' | 'treasury_bnUSD' | 'computeDelivered_EFLOPS' | 'frontier'> {
  const compute = GROUPS.map((group) => {
    const offer = frontier[group]
    if (offer === null) return 0
    const cards = (served[group] * 1e9) / (offer.price_kUSD * 1e3)
    return (cards * offer.dense16_TFLOPS) / 1e6
  })
  return {
    served_bnUSD: served,
    treasury_bnUSD: revenueTake * (served.nvidia + served.amd),
    computeDelivered_EFLOPS: compute.reduce((sum, part) => sum + part, 0),
    frontier: byGroup((group) => frontier[group]?.id ?? null),
  }
}
