import type { Lever, LeverName, Parameter, Scenarios } from '@/contract/scenarios'
import type { ScenarioId } from '@/domain/choices'
import { fieldAt } from '@/domain/model/fields'
import type { Case } from '@/domain/model/types'
import { scenarioOf, type CasePair } from './buildCase'
import { isScenarioLever, pathOfLever, type LeverId } from './leverIds'

export const LEVER_SECTIONS = ['washington', 'beijing', 'supply', 'demand', 'behaviour'] as const
export type LeverSection = (typeof LEVER_SECTIONS)[number]

/** The levers in sight, in the order of the rail. */
export const LEVERS_OF: Record<LeverSection, readonly LeverId[]> = {
  washington: [
    'licence.maxTpp',
    'licence.maxBandwidth_GBps',
    'ceiling_bnUSD.nvidia',
    'ceiling_bnUSD.amd',
    'ceilingGrowth',
    'revenueTake',
    'risk.nvidia',
    'risk.amd',
    'startYear',
  ],
  beijing: [
    'admissionStart',
    'admissionEnd',
    'mandateEnd.government',
    'mandateEnd.industry',
    'mandateEnd.inference',
    'mandateEnd.training',
  ],
  supply: [
    'supply_bnUSD.huawei',
    'supplyGrowth.huawei',
    'supply_bnUSD.domesticOther',
    'supplyGrowth.domesticOther',
    'learning',
  ],
  demand: ['demand_bnUSD', 'demandGrowth'],
  behaviour: [
    'substitution',
    'inertia',
    'betaPerf',
    'betaPrice',
    'betaRisk',
    'betaEco.training',
    'betaEco.inference',
    'betaEco.government',
    'betaEco.industry',
    'alpha.training',
    'alpha.inference',
    'alpha.government',
    'alpha.industry',
    'ecoBase.amd',
    'ecoBase.huawei',
    'ecoBase.domesticOther',
    'mandateBase.training',
    'mandateBase.inference',
    'mandateBase.government',
    'mandateBase.industry',
    'risk.huawei',
    'risk.domesticOther',
  ],
}

/** Ends and step of a slider; the model itself takes more than these. */
export type Track = { min: number; max: number; step: number }

const FRACTION: Track = { min: 0, max: 1, step: 0.01 }
const TRACKS: Partial<Record<LeverId, Track>> = {
  startYear: { min: 2026, max: 2031, step: 1 },
  'licence.maxTpp': { min: 0, max: 60_000, step: 100 },
  'licence.maxBandwidth_GBps': { min: 0, max: 12_000, step: 100 },
  'ceiling_bnUSD.nvidia': { min: 0, max: 80, step: 0.5 },
  'ceiling_bnUSD.amd': { min: 0, max: 12, step: 0.1 },
  demand_bnUSD: { min: 25.6, max: 60, step: 0.1 },
  'supply_bnUSD.huawei': { min: 0, max: 20, step: 0.1 },
  'supply_bnUSD.domesticOther': { min: 0, max: 12, step: 0.1 },
}
const WEIGHT: Track = { min: 0, max: 4, step: 0.05 }

/** Ends and step of a lever's slider, in the unit of its number. */
export function trackOf(id: LeverId): Track {
  return TRACKS[id] ?? (fieldAt(pathOfLever(id))?.kind === 'weight' ? WEIGHT : FRACTION)
}

/** A lever as the page shows it, with the data's reason and sources. */
export type LeverState = {
  id: LeverId
  name: LeverName['name']
  explanation: LeverName['explanation']
  unit: LeverName['unit']
  value: number
  /** Of the named scenario, or the model's own assumption. */
  usual: number
  /** In the scenario compared with. */
  compared: number
  /** What the draws spread over at the usual value: the cited range; null if held fixed. */
  cited: { low: number; high: number } | null
  moved: boolean
  reason: Lever['reason']
  basis: Lever['basis']
  sourceIds: readonly string[]
}

/** Where a lever stands in the case with all that the reader moved, and in the other one. */
type LeverStand = { value: number; compared: number }

/** @returns NaN where the model has no such number */
export function leverStand(id: LeverId, { a, b }: CasePair): LeverStand {
  const read = (source: Case) => fieldAt(pathOfLever(id))?.read(source) ?? NaN
  return { value: read(a), compared: read(b) }
}

/** A lever as the page shows it; null where data or model have no number of that id. */
export function leverState(
  data: Scenarios,
  scenario: ScenarioId,
  id: LeverId,
  { compared, value }: LeverStand,
): LeverState | null {
  const path = pathOfLever(id)
  const field = fieldAt(path)
  const named = namedAt(data, path)
  const source = isScenarioLever(id)
    ? scenarioOf(data, scenario).levers.find((lever) => lever.path === path)
    : data.parameters.find((parameter) => parameter.path === path)
  if (field === null || named === undefined || source === undefined) return null
  return {
    id,
    name: named.name,
    explanation: named.explanation,
    unit: named.unit,
    value,
    usual: source.value,
    compared,
    cited: citedRange(source, field.kind === 'fraction'),
    moved: value !== source.value,
    reason: source.reason,
    basis: source.basis,
    sourceIds: source.sourceIds,
  }
}

function namedAt(data: Scenarios, path: string): LeverName | Parameter | undefined {
  return (
    data.leverNames.find((lever) => lever.path === path) ??
    data.parameters.find((parameter) => parameter.path === path)
  )
}

function citedRange({ range, value }: Lever | Parameter, isFraction: boolean) {
  if (range === null) return null
  if (range.type === 'absolute') return { low: range.low, high: range.high }
  const high = value * range.high
  return { low: value * range.low, high: isFraction ? Math.min(1, high) : high }
}

/** Whether a value has left what the sources and reasons of its usual value cover. */
export const isOutsideCited = ({ cited, value }: LeverState): boolean =>
  cited !== null && (value < cited.low - 1e-9 || value > cited.high + 1e-9)
