import { calibrate } from './calibrate'
import { ModelError } from './ModelError'
import { readOutput } from './outputs'
import { runWith } from './run'
import { requireSameBase } from './sameBase'
import { shapley } from './shapley'
import type { Target } from './tornado'
import type { Case, Scenario } from './types'
import { validateCase } from './validateCase'

/** The levers by which two scenarios can differ, in the order in which they are shown. */
export const LEVER_GROUPS = [
  'licence',
  'ceiling',
  'admission',
  'take',
  'risk',
  'mandate',
  'start',
] as const
export type LeverGroup = (typeof LEVER_GROUPS)[number]

/** Takes one group of levers from another scenario. */
const TAKE: Record<LeverGroup, (into: Scenario, from: Scenario) => Scenario> = {
  licence: (into, { licence }) => ({ ...into, licence }),
  ceiling: (into, { ceilingGrowth, ceiling_bnUSD }) => ({ ...into, ceilingGrowth, ceiling_bnUSD }),
  admission: (into, { admissionEnd, admissionStart }) => ({
    ...into,
    admissionEnd,
    admissionStart,
  }),
  take: (into, { revenueTake }) => ({ ...into, revenueTake }),
  risk: (into, { risk }) => ({ ...into, risk }),
  mandate: (into, { mandateEnd }) => ({ ...into, mandateEnd }),
  start: (into, { startYear }) => ({ ...into, startYear }),
}

/** A difference between two central cases and its parts, in the unit of the output. */
export type Attribution = {
  a: number
  b: number
  /** a − b; the parts sum to it. */
  difference: number
  parts: Record<LeverGroup, number>
}

/**
 * How much of the difference a − b each group of levers accounts for: exact Shapley values over the
 * 2^7 scenarios that mix the two.
 *
 * @throws ModelError if a case is not valid, the two differ in more than their scenarios, or the
 * year lies outside them
 */
export function attribute(a: Case, b: Case, { key, year }: Target): Attribution {
  validateCase(a)
  validateCase(b)
  requireSameBase(a, b)
  if (year < a.baseYear || year > a.endYear) {
    throw new ModelError('year', 'outOfBounds', `${year} is not a year of the cases`)
  }
  // Calibration looks at nothing of the scenario.
  const xi = calibrate(b)
  const outputOf = (members: number) => {
    const result = runWith({ ...b, scenario: mix(a.scenario, b.scenario, members) }, xi, year)
    const ofYear = result.years[year - b.baseYear]
    return ofYear === undefined ? NaN : readOutput(ofYear, key)
  }
  // Two scenarios rarely differ in all groups: mixes that differ only in equal ones are the same.
  const differing = differingGroups(a.scenario, b.scenario)
  const known = new Map<number, number>()
  const outputs = Array.from({ length: 2 ** LEVER_GROUPS.length }, (_, members) => {
    const distinct = members & differing
    const output = known.get(distinct) ?? outputOf(distinct)
    known.set(distinct, output)
    return output
  })
  const parts = shapley(outputs, LEVER_GROUPS.length)
  const ofA = outputs.at(-1) ?? NaN
  const ofB = outputs[0] ?? NaN
  const partOf = (group: LeverGroup) => parts[LEVER_GROUPS.indexOf(group)] ?? NaN
  return {
    a: ofA,
    b: ofB,
    difference: ofA - ofB,
    parts: {
      licence: partOf('licence'),
      ceiling: partOf('ceiling'),
      admission: partOf('admission'),
      take: partOf('take'),
      risk: partOf('risk'),
      mandate: partOf('mandate'),
      start: partOf('start'),
    },
  }
}

/** The groups whose levers are not the same in both, a bit each. */
const differingGroups = (a: Scenario, b: Scenario): number =>
  LEVER_GROUPS.reduce(
    (bits, group, i) =>
      JSON.stringify(TAKE[group](b, a)) === JSON.stringify(b) ? bits : bits | (1 << i),
    0,
  )

/** Scenario b with those groups from a whose bit is set. */
const mix = (a: Scenario, b: Scenario, members: number): Scenario =>
  LEVER_GROUPS.reduce(
    (mixed, group, i) => (((members >> i) & 1) === 1 ? TAKE[group](mixed, a) : mixed),
    b,
  )
