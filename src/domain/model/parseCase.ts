import { GROUPS } from './groups'
import {
  child,
  choiceIn,
  domesticGroupsIn,
  groupsIn,
  listIn,
  nodeOf,
  numberIn,
  segmentsIn,
  textIn,
  usGroupsIn,
  type Node,
} from './reader'
import type { Case, Licence, Offer, Params, Scenario } from './types'
import { validateCase } from './validateCase'

/**
 * A case from a source that cannot be trusted: a file, standard input, a link. Fields that the
 * model does not know (notes, sources, a scenario's id) are left out.
 *
 * @throws ModelError naming the first field that is missing, of the wrong type or out of bounds
 */
export function parseCase(input: unknown): Case {
  const root = nodeOf(input, '')
  const parsed: Case = {
    offers: listIn(root, 'offers').map(offerOf),
    baseYear: numberIn(root, 'baseYear'),
    endYear: numberIn(root, 'endYear'),
    baseShares: groupsIn(root, 'baseShares'),
    baseServed_bnUSD: numberIn(root, 'baseServed_bnUSD'),
    baseLicence: licenceOf(child(root, 'baseLicence')),
    scenario: scenarioOf(child(root, 'scenario')),
    params: paramsOf(child(root, 'params')),
  }
  validateCase(parsed)
  return parsed
}

function offerOf(node: Node): Offer {
  return {
    id: textIn(node, 'id'),
    group: choiceIn(node, 'group', GROUPS),
    from: numberIn(node, 'from'),
    tpp: numberIn(node, 'tpp'),
    bandwidth_TBps: numberIn(node, 'bandwidth_TBps'),
    dense16_TFLOPS: numberIn(node, 'dense16_TFLOPS'),
    price_kUSD: numberIn(node, 'price_kUSD'),
  }
}

const licenceOf = (node: Node): Licence => ({
  maxTpp: numberIn(node, 'maxTpp'),
  maxBandwidth_GBps: numberIn(node, 'maxBandwidth_GBps'),
})

function scenarioOf(node: Node): Scenario {
  return {
    startYear: numberIn(node, 'startYear'),
    licence: licenceOf(child(node, 'licence')),
    ceiling_bnUSD: usGroupsIn(node, 'ceiling_bnUSD'),
    ceilingGrowth: numberIn(node, 'ceilingGrowth'),
    admissionStart: numberIn(node, 'admissionStart'),
    admissionEnd: numberIn(node, 'admissionEnd'),
    revenueTake: numberIn(node, 'revenueTake'),
    risk: groupsIn(node, 'risk'),
    mandateEnd: segmentsIn(node, 'mandateEnd'),
  }
}

function paramsOf(node: Node): Params {
  return {
    demand_bnUSD: numberIn(node, 'demand_bnUSD'),
    demandGrowth: numberIn(node, 'demandGrowth'),
    alpha: segmentsIn(node, 'alpha'),
    weights: segmentsIn(node, 'weights'),
    betaPerf: numberIn(node, 'betaPerf'),
    betaPrice: numberIn(node, 'betaPrice'),
    betaEco: segmentsIn(node, 'betaEco'),
    betaRisk: numberIn(node, 'betaRisk'),
    ecoBase: groupsIn(node, 'ecoBase'),
    riskBase: groupsIn(node, 'riskBase'),
    mandateBase: segmentsIn(node, 'mandateBase'),
    inertia: numberIn(node, 'inertia'),
    learning: numberIn(node, 'learning'),
    substitution: numberIn(node, 'substitution'),
    supply_bnUSD: domesticGroupsIn(node, 'supply_bnUSD'),
    supplyGrowth: domesticGroupsIn(node, 'supplyGrowth'),
    importCapBase_bnUSD: usGroupsIn(node, 'importCapBase_bnUSD'),
    revenueTakeBase: numberIn(node, 'revenueTakeBase'),
  }
}
