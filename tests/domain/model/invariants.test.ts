import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { GROUPS, type Group } from '@/domain/model/groups'
import { ModelError } from '@/domain/model/ModelError'
import { run } from '@/domain/model/run'
import type { Case, YearResult } from '@/domain/model/types'
import { caseArbitrary } from './arbitraries'
import { expectSame } from './dataset'

const sum = (values: Record<Group, number>) =>
  values.nvidia + values.amd + values.huawei + values.domesticOther

const usServed = ({ served_bnUSD }: YearResult) => served_bnUSD.nvidia + served_bnUSD.amd

const laterYears = (source: Case) => run(source).years.slice(1)

/** Step 7 once more, in the words of design/model.md. */
function capOf({ baseYear, endYear, params, scenario }: Case, group: Group, year: number): number {
  if (group === 'huawei' || group === 'domesticOther') {
    return params.supply_bnUSD[group] * (1 + params.supplyGrowth[group]) ** (year - baseYear)
  }
  const { startYear } = scenario
  if (year < startYear) return params.importCapBase_bnUSD[group]
  const way = startYear < endYear ? (year - startYear) / (endYear - startYear) : 0
  const admission = (1 - way) * scenario.admissionStart + way * scenario.admissionEnd
  return (
    admission * scenario.ceiling_bnUSD[group] * (1 + scenario.ceilingGrowth) ** (year - startYear)
  )
}

/** The run, or why there is none: some shares no taste can explain. */
function outcome(source: Case) {
  try {
    return run(source)
  } catch (error) {
    if (error instanceof ModelError) return error.problem
    throw error
  }
}

function always(law: (source: Case) => void): void {
  fc.assert(fc.property(caseArbitrary, law), { numRuns: 400 })
}

test('a reader sees shares that sum to 1, or are all 0 where nothing was served', () => {
  always((source) => {
    for (const { desired, share } of run(source).years) {
      for (const shares of [share, desired]) {
        const isNone = GROUPS.every((group) => shares[group] === 0)
        expectSame(sum(shares), isNone ? 0 : 1, 1e-9)
        expect(Math.min(...GROUPS.map((group) => shares[group]))).toBeGreaterThanOrEqual(0)
      }
    }
  })
})

test('an analyst who adds what was served to what was not gets the demand', () => {
  always((source) => {
    for (const { demand_bnUSD, served_bnUSD, unmet_bnUSD } of laterYears(source)) {
      expectSame(sum(served_bnUSD) + unmet_bnUSD, demand_bnUSD, 1e-9)
    }
  })
})

test('no group sells more than its cap', () => {
  always((source) => {
    for (const { served_bnUSD, year } of laterYears(source)) {
      for (const group of GROUPS) {
        const cap = capOf(source, group, year)
        expect(served_bnUSD[group]).toBeLessThanOrEqual(cap + 1e-9 * Math.max(1, cap))
      }
    }
  })
})

test('a policy maker who raises a ceiling or an admission never lowers US sales that year', () => {
  const raise = fc.record({
    path: fc.constantFrom('nvidia', 'amd', 'admissionStart', 'admissionEnd'),
    by: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  fc.assert(
    fc.property(caseArbitrary, raise, (source, { by, path }) => {
      const { scenario } = source
      const start = ({ years }: ReturnType<typeof run>) =>
        years.find(({ year }) => year === scenario.startYear)
      const raised =
        path === 'nvidia' || path === 'amd'
          ? {
              ceiling_bnUSD: {
                ...scenario.ceiling_bnUSD,
                [path]: scenario.ceiling_bnUSD[path] + 100 * by,
              },
            }
          : {
              [path]: Math.min(1, scenario[path === 'admissionStart' ? path : 'admissionEnd'] + by),
            }

      const before = start(run(source))
      const after = start(run({ ...source, scenario: { ...scenario, ...raised } }))

      fc.pre(before !== undefined && after !== undefined)
      if (before === undefined || after === undefined) return
      expect(usServed(after)).toBeGreaterThanOrEqual(usServed(before) * (1 - 1e-9) - 1e-9)
    }),
    { numRuns: 600 },
  )
})

test('a group with nothing to sell sells nothing, nor does one that never sold', () => {
  always((source) => {
    const { xi, years } = run(source)
    for (const { desired, frontier, served_bnUSD } of years.slice(1)) {
      for (const group of GROUPS) {
        if (frontier[group] !== null && xi[group] !== null) continue
        expect([desired[group], served_bnUSD[group]]).toEqual([0, 0])
      }
    }
  })
})

test('the base year is the data it was given', () => {
  always((source) => {
    const { baseServed_bnUSD, baseShares, baseYear, params } = source

    const [first] = run(source).years

    expect(first).toMatchObject({
      year: baseYear,
      share: baseShares,
      desired: baseShares,
      ecosystem: params.ecoBase,
      demand_bnUSD: params.demand_bnUSD,
      unmet_bnUSD: Math.max(0, params.demand_bnUSD - baseServed_bnUSD),
    })
    expectSame(first === undefined ? NaN : sum(first.served_bnUSD), baseServed_bnUSD, 1e-9)
  })
})

test('the order in which an analyst lists the offers does not matter', () => {
  const shuffled = caseArbitrary.chain((source) =>
    fc
      .shuffledSubarray([...source.offers], { minLength: source.offers.length })
      .map((offers) => [source, { ...source, offers }] as const),
  )
  fc.assert(
    fc.property(shuffled, ([source, reordered]) => {
      expect(outcome(reordered)).toEqual(outcome(source))
    }),
    { numRuns: 400 },
  )
})

test('the same case gives the same bits again', () => {
  always((source) => {
    const first = run(source)

    // Another case in between must leave no trace.
    run({ ...source, params: { ...source.params, betaPerf: 0.1 } })

    expect(run(structuredClone(source))).toStrictEqual(first)
  })
})

test('a scenario that never comes into force leaves no trace but its mandate', () => {
  always((source) => {
    const { endYear, scenario } = source
    const never = { ...scenario, startYear: endYear + 1 }
    const other = {
      ...never,
      licence: { maxTpp: 0, maxBandwidth_GBps: 0 },
      ceiling_bnUSD: { nvidia: 1, amd: 1 },
      risk: { nvidia: 1, amd: 1, huawei: 1, domesticOther: 1 },
      admissionStart: 0.5,
      admissionEnd: 0.1,
      revenueTake: 0.9,
      ceilingGrowth: 1,
    }

    expect(run({ ...source, scenario: other })).toEqual(run({ ...source, scenario: never }))
  })
})

test('domestic ecosystems never fall and never pass 1, and US ones stand still', () => {
  always((source) => {
    const { years } = run(source)
    years.slice(1).forEach(({ ecosystem }, i) => {
      const before = years[i]?.ecosystem
      for (const group of ['huawei', 'domesticOther'] as const) {
        expect(ecosystem[group]).toBeGreaterThanOrEqual(before?.[group] ?? NaN)
        expect(ecosystem[group]).toBeLessThanOrEqual(1)
      }
      expect([ecosystem.nvidia, ecosystem.amd]).toEqual([before?.nvidia, before?.amd])
    })
  })
})
