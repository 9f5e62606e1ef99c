import { byGroup, bySegment, type Group, type Segment } from './groups'
import type { Case, Licence } from './types'

/** What policy lets happen in one year. */
export type YearRules = {
  licence: Licence
  risk: Record<Group, number>
  revenueTake: number
  /** The most that each group may or can deliver. */
  cap_bnUSD: Record<Group, number>
  /** Part of each segment reserved for domestic chips. */
  mandate: Record<Segment, number>
}

/** Whether the scenario is in force: never in the base year, which is data. */
export const isActive = ({ baseYear, scenario }: Case, year: number): boolean =>
  year >= scenario.startYear && year > baseYear

/**
 * The rules of one year (design/model.md, steps 3 and 7). Before the scenario's start those of the
 * base year hold, except the mandate, which moves from the base year on.
 */
export function rulesOf(source: Case, year: number): YearRules {
  const { baseLicence, baseYear, params, scenario } = source
  const active = isActive(source, year)
  const t = year - baseYear
  const admitted = admissionIn(source, year)
  const growth = (1 + scenario.ceilingGrowth) ** (year - scenario.startYear)
  const imports = (group: 'nvidia' | 'amd') =>
    active ? admitted * scenario.ceiling_bnUSD[group] * growth : params.importCapBase_bnUSD[group]
  const domestic = (group: 'huawei' | 'domesticOther') =>
    params.supply_bnUSD[group] * (1 + params.supplyGrowth[group]) ** t

  return {
    licence: active ? scenario.licence : baseLicence,
    risk: active ? scenario.risk : params.riskBase,
    revenueTake: active ? scenario.revenueTake : params.revenueTakeBase,
    cap_bnUSD: byGroup((group) =>
      group === 'nvidia' || group === 'amd' ? imports(group) : domestic(group),
    ),
    mandate: bySegment((segment) => mandateIn(source, segment, year)),
  }
}

/** Part of the ceiling that Beijing lets in, linear from the scenario's start to the end year. */
export function admissionIn({ endYear, scenario }: Case, year: number): number {
  const { admissionEnd, admissionStart, startYear } = scenario
  const way = endYear > startYear ? (year - startYear) / (endYear - startYear) : 0
  return admissionStart + (admissionEnd - admissionStart) * way
}

/** Part of a segment reserved for domestic chips, linear from the base year to the end year. */
export function mandateIn(
  { baseYear, endYear, params, scenario }: Case,
  segment: Segment,
  year: number,
): number {
  const from = params.mandateBase[segment]
  const way = endYear > baseYear ? (year - baseYear) / (endYear - baseYear) : 0
  return from + (scenario.mandateEnd[segment] - from) * way
}
