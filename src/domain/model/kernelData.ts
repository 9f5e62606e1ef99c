import { requireOffers } from './calibrate'
import { frontierOf } from './frontier'
import { GROUPS, SEGMENTS } from './groups'
import { createMixedLogit, type MixedLogit } from './mixedLogit'
import { isActive, rulesOf } from './rulesOf'
import { createXiProblem, type XiProblem } from './xiProblem'
import type { Case } from './types'
import { slotOf } from './vector'

/** Places of the drawn numbers in a vector; of the first one for records. */
export const SLOT = {
  ceiling: slotOf('scenario.ceiling_bnUSD'),
  ceilingGrowth: slotOf('scenario.ceilingGrowth'),
  admissionStart: slotOf('scenario.admissionStart'),
  admissionEnd: slotOf('scenario.admissionEnd'),
  revenueTake: slotOf('scenario.revenueTake'),
  risk: slotOf('scenario.risk'),
  mandateEnd: slotOf('scenario.mandateEnd'),
  demand: slotOf('params.demand_bnUSD'),
  demandGrowth: slotOf('params.demandGrowth'),
  alpha: slotOf('params.alpha'),
  betaPerf: slotOf('params.betaPerf'),
  betaPrice: slotOf('params.betaPrice'),
  betaEco: slotOf('params.betaEco'),
  betaRisk: slotOf('params.betaRisk'),
  ecoBase: slotOf('params.ecoBase'),
  riskBase: slotOf('params.riskBase'),
  mandateBase: slotOf('params.mandateBase'),
  inertia: slotOf('params.inertia'),
  learning: slotOf('params.learning'),
  substitution: slotOf('params.substitution'),
  supply: slotOf('params.supply_bnUSD'),
  supplyGrowth: slotOf('params.supplyGrowth'),
  importCapBase: slotOf('params.importCapBase_bnUSD'),
  revenueTakeBase: slotOf('params.revenueTakeBase'),
} as const

/**
 * What no draw changes, worked out once per case, and memory for the draw at hand. Tables by year
 * and group are year-major, `[t·4 + group]`; those by segment and group `[segment·4 + group]`.
 */
export type KernelData = {
  yearCount: number
  baseServed_bnUSD: number
  baseShare: Float64Array
  weight: Float64Array
  /** 1 for a group with a chip to sell and a base share, else 0. */
  canSell: Float64Array
  logDense: Float64Array
  logBandwidth: Float64Array
  logPrice: Float64Array
  /** What a billion dollars buys. */
  compute_EFLOPSPerBnUSD: Float64Array
  isActive: Uint8Array
  /** Years since the scenario's start, and the way from there to the end year, 0–1. */
  sinceStart: Float64Array
  wayFromStart: Float64Array
  wayFromBase: Float64Array
  problem: XiProblem
  choice: MixedLogit
  share: Float64Array
  desired: Float64Array
  ecosystem: Float64Array
  served: Float64Array
  asked: Float64Array
  room: Float64Array
}

/**
 * @param source a valid case
 * @throws ModelError if a group with a base share has nothing to sell
 */
export function createKernelData(source: Case): KernelData {
  requireOffers(source)
  const { baseYear, endYear, params } = source
  const { startYear } = source.scenario
  const years = Array.from({ length: endYear - baseYear + 1 }, (_, t) => baseYear + t)
  const perYear = (valueOf: (year: number) => number) => Float64Array.from(years, valueOf)
  const span = (from: number) => Math.max(1, endYear - from)
  return {
    yearCount: years.length,
    baseServed_bnUSD: source.baseServed_bnUSD,
    baseShare: Float64Array.from(GROUPS, (group) => source.baseShares[group]),
    weight: Float64Array.from(SEGMENTS, (segment) => params.weights[segment]),
    ...offerTables(source, years),
    isActive: Uint8Array.from(years, (year) => Number(isActive(source, year))),
    sinceStart: perYear((year) => year - startYear),
    wayFromStart: perYear((year) =>
      endYear > startYear ? (year - startYear) / span(startYear) : 0,
    ),
    wayFromBase: perYear((year) => (year - baseYear) / span(baseYear)),
    problem: createXiProblem(),
    choice: createMixedLogit(),
    share: new Float64Array(4),
    desired: new Float64Array(4),
    ecosystem: new Float64Array(4),
    served: new Float64Array(4),
    asked: new Float64Array(4),
    room: new Float64Array(4),
  }
}

function offerTables(source: Case, years: readonly number[]) {
  const frontiers = years.map((year) =>
    frontierOf(source.offers, year, rulesOf(source, year).licence),
  )
  const best = frontiers.flatMap((frontier) => GROUPS.map((group) => frontier[group]))
  const table = (valueOf: (offer: NonNullable<(typeof best)[number]>) => number) =>
    Float64Array.from(best, (offer) => (offer === null ? 0 : valueOf(offer)))
  return {
    canSell: Float64Array.from(
      frontiers.flatMap((frontier) =>
        GROUPS.map((group) => Number(frontier[group] !== null && source.baseShares[group] > 0)),
      ),
    ),
    logDense: table((offer) => Math.log(offer.dense16_TFLOPS)),
    logBandwidth: table((offer) => Math.log(offer.bandwidth_TBps)),
    logPrice: table((offer) => Math.log(offer.price_kUSD)),
    compute_EFLOPSPerBnUSD: table(
      (offer) => ((1e9 / (offer.price_kUSD * 1e3)) * offer.dense16_TFLOPS) / 1e6,
    ),
  }
}
