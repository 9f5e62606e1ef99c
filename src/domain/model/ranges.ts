/** How a range acts on a case: it replaces the value, or one factor scales all values of a lever. */
const RANGE_TYPES = ['absolute', 'multiplier'] as const
type RangeType = (typeof RANGE_TYPES)[number]

/** What is drawn: a path into the case, or a lever of several values. */
export type DrawRange = { path: string; type: RangeType; low: number; mode: number; high: number }

/**
 * The ranges of design/model.md, in the order in which they are drawn. Units are those of the
 * fields; multipliers have none. Reasons and sources stand in the scenario data.
 */
export const DRAW_RANGES: readonly DrawRange[] = [
  { path: 'params.demand_bnUSD', type: 'absolute', low: 30, mode: 37, high: 50 },
  { path: 'params.demandGrowth', type: 'absolute', low: 0.15, mode: 0.3, high: 0.5 },
  { path: 'params.betaPerf', type: 'absolute', low: 0.6, mode: 1.2, high: 1.8 },
  { path: 'params.betaPrice', type: 'absolute', low: 0.4, mode: 0.8, high: 1.2 },
  { path: 'params.betaEco.training', type: 'absolute', low: 1.0, mode: 2.0, high: 3.0 },
  {
    path: 'params.betaEco.inference',
    type: 'absolute',
    low: 0.6,
    mode: 1.2,
    high: 1.7999999999999998,
  },
  { path: 'params.betaEco.government', type: 'absolute', low: 0.25, mode: 0.5, high: 0.75 },
  {
    path: 'params.betaEco.industry',
    type: 'absolute',
    low: 0.4,
    mode: 0.8,
    high: 1.2000000000000002,
  },
  { path: 'params.betaRisk', type: 'absolute', low: 0.5, mode: 1.5, high: 3 },
  { path: 'params.ecoBase.amd', type: 'absolute', low: 0.4, mode: 0.55, high: 0.7 },
  { path: 'params.ecoBase.huawei', type: 'absolute', low: 0.3, mode: 0.45, high: 0.6 },
  { path: 'params.ecoBase.domesticOther', type: 'absolute', low: 0.2, mode: 0.35, high: 0.5 },
  { path: 'params.alpha.training', type: 'absolute', low: 0.55, mode: 0.7, high: 0.85 },
  { path: 'params.alpha.inference', type: 'absolute', low: 0.2, mode: 0.35, high: 0.5 },
  { path: 'params.alpha.government', type: 'absolute', low: 0.35, mode: 0.5, high: 0.65 },
  { path: 'params.alpha.industry', type: 'absolute', low: 0.35, mode: 0.5, high: 0.65 },
  { path: 'params.inertia', type: 'absolute', low: 0.1, mode: 0.35, high: 0.6 },
  { path: 'params.learning', type: 'absolute', low: 0.05, mode: 0.15, high: 0.3 },
  { path: 'params.substitution', type: 'absolute', low: 0.08, mode: 0.5, high: 0.8 },
  { path: 'params.supply_bnUSD.huawei', type: 'absolute', low: 7.5, mode: 10.3, high: 12 },
  { path: 'params.supply_bnUSD.domesticOther', type: 'absolute', low: 4.6, mode: 5.7, high: 7 },
  { path: 'params.supplyGrowth.huawei', type: 'absolute', low: 0, mode: 0.5, high: 0.9 },
  { path: 'params.supplyGrowth.domesticOther', type: 'absolute', low: 0.2, mode: 0.55, high: 0.9 },
  { path: 'params.mandateBase.training', type: 'absolute', low: 0, mode: 0.05, high: 0.15 },
  { path: 'params.mandateBase.inference', type: 'absolute', low: 0, mode: 0.1, high: 0.25 },
  { path: 'params.mandateBase.government', type: 'absolute', low: 0.6, mode: 0.8, high: 1 },
  { path: 'params.mandateBase.industry', type: 'absolute', low: 0.2, mode: 0.35, high: 0.6 },
  { path: 'scenario.ceiling_bnUSD', type: 'multiplier', low: 0.5, mode: 1, high: 1.5 },
  { path: 'scenario.admissionStart', type: 'multiplier', low: 0.5, mode: 1, high: 1.5 },
  { path: 'scenario.admissionEnd', type: 'multiplier', low: 0.5, mode: 1, high: 1.5 },
  { path: 'scenario.mandateEnd', type: 'multiplier', low: 0.7, mode: 1, high: 1.3 },
  { path: 'scenario.risk.us', type: 'multiplier', low: 0.6, mode: 1, high: 1.4 },
]
