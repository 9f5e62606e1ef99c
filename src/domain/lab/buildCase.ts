import type { BaseId } from '@/contract/lists'
import type { Scenario, Scenarios } from '@/contract/scenarios'
import { fieldAt } from '@/domain/model/fields'
import { byGroup, bySegment } from '@/domain/model/groups'
import type { Case, Licence } from '@/domain/model/types'
import type { ScenarioId } from '@/domain/choices'
import { isScenarioLever, LEVER_IDS, NO_LIMIT, pathOfLever, type LeverId } from './leverIds'

/** What makes the two cases of a comparison, as the reader chose it. */
export type LabInputs = {
  scenario: ScenarioId
  compareWith: ScenarioId
  base: BaseId
  levers: Readonly<Partial<Record<LeverId, number>>>
  /** From the rule designer, in place of the chosen scenario's own; a limit of null is none. */
  licence: { [Limit in keyof Licence]: number | null } | null
}

/** The chosen scenario (`a`) and the one it is compared with (`b`), over one base and one market. */
export type CasePair = { a: Case; b: Case }

/**
 * The model's cases for a choice. Levers of policy move the chosen scenario only; assumptions about
 * the market move both, so that the difference is one of policy alone.
 */
export function buildCases(data: Scenarios, inputs: LabInputs): CasePair {
  const { base, compareWith, levers, licence, scenario } = inputs
  const market = LEVER_IDS.filter((id) => !isScenarioLever(id)).reduce(
    (source, id) => withLever(source, id, levers[id]),
    baseCase(data, base),
  )
  const own = withScenario(market, scenarioOf(data, scenario))
  const designed =
    licence === null
      ? null
      : {
          maxTpp: licence.maxTpp ?? NO_LIMIT,
          maxBandwidth_GBps: licence.maxBandwidth_GBps ?? NO_LIMIT,
        }
  const licensed =
    designed === null ? own : { ...own, scenario: { ...own.scenario, licence: designed } }
  return {
    a: LEVER_IDS.filter(isScenarioLever).reduce(
      (source, id) => withLever(source, id, levers[id]),
      licensed,
    ),
    b: withScenario(market, scenarioOf(data, compareWith)),
  }
}

/** The named scenario; the contract holds all of them. */
export function scenarioOf(data: Scenarios, id: ScenarioId): Scenario {
  const found = data.scenarios.find((scenario) => scenario.id === id)
  if (found === undefined) throw new Error(`no scenario ${id}`)
  return found
}

/** The base year of that name; the contract holds all of them. */
export function baseOf(data: Scenarios, id: BaseId): Scenarios['bases'][number] {
  const found = data.bases.find((base) => base.id === id)
  if (found === undefined) throw new Error(`no base ${id}`)
  return found
}

/** A copy with the number at a path of the case; a path that the model does not know is a defect. */
function withNumber(source: Case, path: string, value: number): Case {
  const field = fieldAt(path)
  if (field === null) throw new Error(`${path} is not a number of the model`)
  return field.write(source, value)
}

function withLever(source: Case, id: LeverId, value: number | undefined): Case {
  return value === undefined ? source : withNumber(source, pathOfLever(id), value)
}

const withScenario = (source: Case, scenario: Scenario): Case =>
  scenario.levers.reduce((changed, { path, value }) => withNumber(changed, path, value), source)

/** Base year and parameters; every number of the scenario still to be written. */
function baseCase(data: Scenarios, id: BaseId): Case {
  const { baseLicence, baseServed_bnUSD, baseShares, baseYear, endYear } = baseOf(data, id)
  const blank: Case = {
    offers: data.offers.map(
      ({ id: offerId, group, from, tpp, bandwidth_TBps, dense16_TFLOPS, price_kUSD }) => ({
        id: offerId,
        group,
        from,
        tpp,
        bandwidth_TBps,
        dense16_TFLOPS,
        price_kUSD,
      }),
    ),
    baseYear,
    endYear,
    baseShares: byGroup((group) => baseShares.find((share) => share.group === group)?.value ?? NaN),
    baseServed_bnUSD: baseServed_bnUSD.value,
    baseLicence,
    scenario: BLANK_SCENARIO,
    params: BLANK_PARAMS,
  }
  return data.parameters.reduce((source, { path, value }) => withNumber(source, path, value), blank)
}

/** NaN until the data's own number is written; one that is left makes the model name the field. */
const US = { nvidia: NaN, amd: NaN }
const DOMESTIC = { huawei: NaN, domesticOther: NaN }
const BLANK_SCENARIO: Case['scenario'] = {
  startYear: NaN,
  licence: { maxTpp: NaN, maxBandwidth_GBps: NaN },
  ceiling_bnUSD: US,
  ceilingGrowth: NaN,
  admissionStart: NaN,
  admissionEnd: NaN,
  revenueTake: NaN,
  risk: byGroup(() => NaN),
  mandateEnd: bySegment(() => NaN),
}
const BLANK_PARAMS: Case['params'] = {
  demand_bnUSD: NaN,
  demandGrowth: NaN,
  alpha: bySegment(() => NaN),
  weights: bySegment(() => NaN),
  betaPerf: NaN,
  betaPrice: NaN,
  betaEco: bySegment(() => NaN),
  betaRisk: NaN,
  ecoBase: byGroup(() => NaN),
  riskBase: byGroup(() => NaN),
  mandateBase: bySegment(() => NaN),
  inertia: NaN,
  learning: NaN,
  substitution: NaN,
  supply_bnUSD: DOMESTIC,
  supplyGrowth: DOMESTIC,
  importCapBase_bnUSD: US,
  revenueTakeBase: NaN,
}
