import type { DomesticGroup, Group, Segment, UsGroup } from './groups'

/** A product that a group could sell from a year on. Ids are chip ids. */
export type Offer = {
  id: string
  group: Group
  /** First year on sale. */
  from: number
  /** Total processing performance as the export rules count it. */
  tpp: number
  bandwidth_TBps: number
  /** Dense 16-bit rate. */
  dense16_TFLOPS: number
  price_kUSD: number
}

/** What may be sold: chips below both limits. */
export type Licence = { maxTpp: number; maxBandwidth_GBps: number }

/** The levers of both gates, Washington's and Beijing's. Fractions are 0–1. */
export type Scenario = {
  startYear: number
  licence: Licence
  /** What Washington lets through in `startYear`. */
  ceiling_bnUSD: Record<UsGroup, number>
  /** Growth of the ceiling, per year. */
  ceilingGrowth: number
  /** The part of the ceiling that Beijing lets in, in `startYear` and in `endYear`. */
  admissionStart: number
  admissionEnd: number
  /** Fee or duty on US chips. */
  revenueTake: number
  /** Chance that supply is cut off within the planning horizon. */
  risk: Record<Group, number>
  /** Part of each segment reserved for domestic chips in `endYear`. */
  mandateEnd: Record<Segment, number>
}

/** What is assumed of the market, whatever the policy. */
export type Params = {
  demand_bnUSD: number
  demandGrowth: number
  /** Weight of compute against bandwidth in a segment's performance. */
  alpha: Record<Segment, number>
  /** Each segment's part of spending; sums to 1. */
  weights: Record<Segment, number>
  betaPerf: number
  betaPrice: number
  betaEco: Record<Segment, number>
  betaRisk: number
  /** Software ecosystem in the base year, NVIDIA = 1. */
  ecoBase: Record<Group, number>
  riskBase: Record<Group, number>
  mandateBase: Record<Segment, number>
  /** Part of the wish that is habit. */
  inertia: number
  /** How fast a domestic ecosystem closes its gap, per year at a local share of 1. */
  learning: number
  /** Part of unserved demand that moves to another group within the year. */
  substitution: number
  supply_bnUSD: Record<DomesticGroup, number>
  supplyGrowth: Record<DomesticGroup, number>
  importCapBase_bnUSD: Record<UsGroup, number>
  revenueTakeBase: number
}

/** One complete question to the model, in the field names of design/model.md. */
export type Case = {
  offers: readonly Offer[]
  baseYear: number
  endYear: number
  baseShares: Record<Group, number>
  baseServed_bnUSD: number
  baseLicence: Licence
  scenario: Scenario
  params: Params
}

/** Unexplained taste for each group, in utility; null for a group that never sells. */
export type Xi = Record<Group, number | null>

export type YearResult = {
  year: number
  /** Of what was served; all 0 where nothing was. */
  share: Record<Group, number>
  /** What buyers wanted before caps, habit included. */
  desired: Record<Group, number>
  served_bnUSD: Record<Group, number>
  unmet_bnUSD: number
  demand_bnUSD: number
  treasury_bnUSD: number
  localShare: number
  computeDelivered_EFLOPS: number
  /** At the start of the year. */
  ecosystem: Record<Group, number>
  /** Id of the best chip that may be sold; null where there is none. */
  frontier: Record<Group, string | null>
}

export type Run = { xi: Xi; years: readonly YearResult[] }
