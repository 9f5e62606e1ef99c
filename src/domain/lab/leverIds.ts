/**
 * What a reader can move, by the names in links: paths into the model's case without their first
 * word. Never rename an entry, only add.
 */
const SCENARIO_LEVERS = [
  'startYear',
  'licence.maxTpp',
  'licence.maxBandwidth_GBps',
  'ceiling_bnUSD.nvidia',
  'ceiling_bnUSD.amd',
  'ceilingGrowth',
  'admissionStart',
  'admissionEnd',
  'revenueTake',
  'risk.nvidia',
  'risk.amd',
  'risk.huawei',
  'risk.domesticOther',
  'mandateEnd.training',
  'mandateEnd.inference',
  'mandateEnd.government',
  'mandateEnd.industry',
] as const

const PARAM_LEVERS = [
  'demand_bnUSD',
  'demandGrowth',
  'alpha.training',
  'alpha.inference',
  'alpha.government',
  'alpha.industry',
  'betaPerf',
  'betaPrice',
  'betaEco.training',
  'betaEco.inference',
  'betaEco.government',
  'betaEco.industry',
  'betaRisk',
  'ecoBase.amd',
  'ecoBase.huawei',
  'ecoBase.domesticOther',
  'mandateBase.training',
  'mandateBase.inference',
  'mandateBase.government',
  'mandateBase.industry',
  'inertia',
  'learning',
  'substitution',
  'supply_bnUSD.huawei',
  'supply_bnUSD.domesticOther',
  'supplyGrowth.huawei',
  'supplyGrowth.domesticOther',
] as const

type ScenarioLeverId = (typeof SCENARIO_LEVERS)[number]
export type LeverId = ScenarioLeverId | (typeof PARAM_LEVERS)[number]
export const LEVER_IDS: readonly LeverId[] = [...SCENARIO_LEVERS, ...PARAM_LEVERS]

const OF_SCENARIO: readonly string[] = SCENARIO_LEVERS

/** Levers of policy; the others are assumptions about the market, common to both scenarios. */
export const isScenarioLever = (id: LeverId): boolean => OF_SCENARIO.includes(id)

/** Path into the model's case. */
export const pathOfLever = (id: LeverId): string =>
  `${isScenarioLever(id) ? 'scenario' : 'params'}.${id}`

/** How the data writes "no technical line" in a licence. */
export const NO_LIMIT = 1e9
