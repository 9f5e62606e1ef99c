import { frontierOf } from '@/domain/model/frontier'
import { byGroup, SEGMENTS, type DomesticGroup, type Segment } from '@/domain/model/groups'
import { learn } from '@/domain/model/learn'
import { admissionIn, mandateIn, rulesOf } from '@/domain/model/rulesOf'
import type { Case } from '@/domain/model/types'
import { utilityOf } from '@/domain/model/utility'
import type { LeverId } from './leverIds'

type Printed = (value: number) => string

/**
 * The equation that a lever stands in, first in letters, then with the present numbers of the first
 * modelled year, in the notation of mathTree. Money in billions of dollars.
 */
export function leverEquation(id: LeverId, source: Case, n: Printed): readonly string[] {
  const { baseYear, params, scenario } = source
  const year = baseYear + 1
  const rules = rulesOf(source, year)
  const [name = '', part = ''] = id.split('.')
  switch (name) {
    case 'licence':
      return [
        'TPP < L , 1000 · B < M',
        `TPP < ${n(scenario.licence.maxTpp)} , 1000 · B < ${n(scenario.licence.maxBandwidth_GBps)}`,
      ]
    case 'startYear':
    case 'ceiling_bnUSD':
    case 'ceilingGrowth':
    case 'admissionStart':
    case 'admissionEnd': {
      const group = part === 'amd' ? 'amd' : 'nvidia'
      const { ceiling_bnUSD: ceiling, ceilingGrowth, startYear } = scenario
      const since = (at: number) => Math.max(0, at - startYear)
      const numbers = (at: number) =>
        `cap_{${at}} = ${n(admissionIn(source, at))} × ${n(ceiling[group])} × {(1 + ${n(ceilingGrowth)})}^{${since(at)}} = ${n(rulesOf(source, at).cap_bnUSD[group])}`
      return [
        'cap_y = a_y × C × {(1 + g)}^{y − s}',
        ...(startYear > source.endYear
          ? [`s = ${startYear}`]
          : [Math.max(year, startYear), source.endYear].map(numbers)),
      ]
    }
    case 'revenueTake':
      return ['T_y = τ × (S_N + S_A)', `T_y = ${n(scenario.revenueTake)} × (S_N + S_A)`]
    case 'risk':
    case 'betaRisk': {
      const group = isGroup(part) ? part : 'nvidia'
      return [
        'u = … − β_R r',
        `β_R r = ${n(params.betaRisk)} × ${n(rules.risk[group])} = ${n(params.betaRisk * rules.risk[group])}`,
      ]
    }
    case 'mandateEnd':
    case 'mandateBase': {
      const k = segmentOf(part)
      const from = params.mandateBase[k]
      const to = scenario.mandateEnd[k]
      const way = `${year - baseYear}/${source.endYear - baseYear}`
      return [
        'm_y = m_0 + (m_1 − m_0) (y − b) / (e − b)',
        `m_{${year}} = ${n(from)} + (${n(to)} − ${n(from)}) × ${way} = ${n(mandateIn(source, k, year))}`,
      ]
    }
    case 'supply_bnUSD':
    case 'supplyGrowth': {
      const group: DomesticGroup = part === 'huawei' ? 'huawei' : 'domesticOther'
      return [
        'cap_y = S × {(1 + g)}^{y − b}',
        `cap_{${year}} = ${n(params.supply_bnUSD[group])} × (1 + ${n(params.supplyGrowth[group])}) = ${n(rules.cap_bnUSD[group])}`,
      ]
    }
    case 'learning':
    case 'ecoBase': {
      const group = isGroup(part) ? part : 'huawei'
      const local = source.baseShares.huawei + source.baseShares.domesticOther
      const eco = params.ecoBase[group]
      const next = learn(params.ecoBase, params.learning, local)[group]
      return group === 'amd'
        ? ['u = … + β_E e', `e = ${n(eco)}`]
        : [
            'e_{y+1} = e_y + λ (1 − e_y) s_y',
            `e_{${year}} = ${n(eco)} + ${n(params.learning)} × (1 − ${n(eco)}) × ${n(local)} = ${n(next)}`,
          ]
    }
    case 'demand_bnUSD':
    case 'demandGrowth':
      return [
        'D_y = D × {(1 + g)}^{y − b}',
        `D_{${year}} = ${n(params.demand_bnUSD)} × (1 + ${n(params.demandGrowth)}) = ${n(params.demand_bnUSD * (1 + params.demandGrowth))}`,
      ]
    case 'substitution':
      return ['"moved" = σ × "refused"', `σ = ${n(params.substitution)}`]
    case 'inertia':
      return [
        'd = (1 − ι) w + ι s_{y − 1}',
        `d = ${n(1 - params.inertia)} w + ${n(params.inertia)} s_{y − 1}`,
      ]
    default:
      return utilityEquation(source, part === '' ? 'training' : segmentOf(part), n)
  }
}

/** Steps 1 and 2 for NVIDIA's best chip in one use. */
function utilityEquation(source: Case, k: Segment, n: Printed): readonly string[] {
  const { baseShares, offers, params } = source
  const year = source.baseYear + 1
  const rules = rulesOf(source, year)
  const frontier = frontierOf(offers, year, rules.licence)
  const group = byGroup((g) => frontier[g]).nvidia === null ? 'huawei' : 'nvidia'
  const chip = frontier[group]
  if (chip === null) return ['u = β_P ln P − β_C ln c + β_E e − β_R r']
  const alpha = params.alpha[k]
  const performance = chip.dense16_TFLOPS ** alpha * chip.bandwidth_TBps ** (1 - alpha)
  // In that year it has learned from the one before.
  const local = baseShares.huawei + baseShares.domesticOther
  const eco = learn(params.ecoBase, params.learning, local)[group]
  const u = utilityOf(params, k, chip, eco, rules.risk[group])
  return [
    'P = F^α B^{1 − α}',
    `P = ${n(chip.dense16_TFLOPS)}^{${n(alpha)}} × ${n(chip.bandwidth_TBps)}^{${n(1 - alpha)}} = ${n(performance)}`,
    'u = β_P ln P − β_C ln c + β_E e − β_R r',
    `u = ${n(params.betaPerf)} × ${n(Math.log(performance))} − ${n(params.betaPrice)} × ${n(Math.log(chip.price_kUSD))} + ${n(params.betaEco[k])} × ${n(eco)} − ${n(params.betaRisk)} × ${n(rules.risk[group])} = ${n(u)}`,
  ]
}

const isGroup = (part: string): part is 'nvidia' | 'amd' | 'huawei' | 'domesticOther' =>
  ['nvidia', 'amd', 'huawei', 'domesticOther'].includes(part)

const segmentOf = (part: string): Segment =>
  SEGMENTS.find((segment) => segment === part) ?? 'training'
