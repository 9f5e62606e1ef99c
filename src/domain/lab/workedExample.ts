import { NOTHING_BNUSD, ROUNDS } from '@/domain/model/allocate'
import { calibrate } from '@/domain/model/calibrate'
import { frontierOf } from '@/domain/model/frontier'
import {
  byGroup,
  bySegment,
  GROUPS,
  isDomestic,
  SEGMENTS,
  sumOver,
  type Group,
  type Segment,
} from '@/domain/model/groups'
import { learn } from '@/domain/model/learn'
import { rulesOf } from '@/domain/model/rulesOf'
import type { Case, Offer, Xi } from '@/domain/model/types'
import { utilityOf } from '@/domain/model/utility'

/** One round of step 8: what is asked of each group and what it gives, billions of dollars. */
type Round = { asked: Record<Group, number>; given: Record<Group, number> }

/** Every number between the inputs and the shares of the first modelled year. */
export type WorkedExample = {
  year: number
  offer: Record<Group, Offer | null>
  xi: Xi
  ecosystem: Record<Group, number>
  risk: Record<Group, number>
  mandate: Record<Segment, number>
  /** Utility with xi, by segment and group. */
  worth: Record<Segment, Record<Group, number>>
  open: Record<Segment, Record<Group, number>>
  reserved: Record<Segment, Record<Group, number>>
  desired: Record<Group, number>
  previous: Record<Group, number>
  /** With habit, summing to 1. */
  mixed: Record<Group, number>
  demand_bnUSD: number
  cap_bnUSD: Record<Group, number>
  rounds: readonly Round[]
  served_bnUSD: Record<Group, number>
  share: Record<Group, number>
}

/**
 * The first modelled year of a case step by step, written apart from the model itself so that each
 * number can be printed and followed by hand. A test holds it against the model.
 *
 * @throws ModelError if the case cannot be calibrated
 */
export function workedExample(source: Case): WorkedExample {
  const { baseShares, offers, params } = source
  const year = source.baseYear + 1
  const rules = rulesOf(source, year)
  const xi = calibrate(source)
  const offer = frontierOf(offers, year, rules.licence)
  const local = baseShares.huawei + baseShares.domesticOther
  const ecosystem = learn(params.ecoBase, params.learning, local)
  const worth = bySegment((k) =>
    byGroup((g) => {
      const chip = offer[g]
      const taste = xi[g]
      return chip === null || taste === null
        ? -Infinity
        : utilityOf(params, k, chip, ecosystem[g], rules.risk[g]) + taste
    }),
  )
  const open = bySegment((k) => logit(worth[k], () => true))
  const reserved = bySegment((k) => logit(worth[k], isDomestic))
  const desired = byGroup((g) =>
    SEGMENTS.reduce((sum, k) => {
      const m = rules.mandate[k]
      return sum + params.weights[k] * ((1 - m) * open[k][g] + m * reserved[k][g])
    }, 0),
  )
  const raw = byGroup((g) =>
    offer[g] === null || xi[g] === null
      ? 0
      : (1 - params.inertia) * desired[g] + params.inertia * baseShares[g],
  )
  const mixed = byGroup((g) => partOf(raw[g], sumOver(raw)))
  const demand = params.demand_bnUSD * (1 + params.demandGrowth)
  const rounds = serve(demand, mixed, rules.cap_bnUSD, params.substitution)
  const served = byGroup((g) => rounds.reduce((sum, round) => sum + round.given[g], 0))
  return {
    year,
    offer,
    xi,
    ecosystem,
    risk: rules.risk,
    mandate: rules.mandate,
    worth,
    open,
    reserved,
    desired,
    previous: baseShares,
    mixed,
    demand_bnUSD: demand,
    cap_bnUSD: rules.cap_bnUSD,
    rounds,
    served_bnUSD: served,
    share: byGroup((g) => partOf(served[g], sumOver(served), NOTHING_BNUSD)),
  }
}

/** Of nothing each has no part, as in the model. */
const partOf = (amount: number, total: number, nothing = 0): number =>
  total > nothing ? amount / total : 0

function logit(worth: Record<Group, number>, among: (group: Group) => boolean) {
  // As in the model: a large worth would overflow, the distance to the best cannot.
  const best = Math.max(...GROUPS.filter(among).map((g) => worth[g]))
  const weight = (g: Group) => (among(g) && worth[g] > -Infinity ? Math.exp(worth[g] - best) : 0)
  const total = GROUPS.reduce((sum, g) => sum + weight(g), 0)
  return byGroup((g) => partOf(weight(g), total))
}

/** The rounds of step 8 until nothing moves any more. */
function serve(
  demand: number,
  wanted: Record<Group, number>,
  cap: Record<Group, number>,
  substitution: number,
): readonly Round[] {
  const rounds: Round[] = []
  let room = cap
  let asked = byGroup((g) => demand * wanted[g])
  while (rounds.length < ROUNDS) {
    const given = byGroup((g) => Math.min(asked[g], room[g]))
    rounds.push({ asked, given })
    const left = byGroup((g) => room[g] - given[g])
    const moving = substitution * (sumOver(asked) - sumOver(given))
    const part = byGroup((g) => (left[g] > NOTHING_BNUSD ? wanted[g] : 0))
    if (moving <= NOTHING_BNUSD || sumOver(part) === 0) break
    asked = byGroup((g) => (moving * part[g]) / sumOver(part))
    room = left
  }
  return rounds
}
