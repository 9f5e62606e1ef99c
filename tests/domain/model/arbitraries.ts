import * as fc from 'fast-check'
import { calibrate } from '@/domain/model/calibrate'
import { byGroup, GROUPS, isDomestic, SEGMENTS, type Group } from '@/domain/model/groups'
import { ModelError } from '@/domain/model/ModelError'
import type { Case, Licence, Offer } from '@/domain/model/types'

const fraction = fc.oneof(
  { weight: 6, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) },
  { weight: 1, arbitrary: fc.constantFrom(0, 1) },
)
const amount = fc.oneof(
  { weight: 6, arbitrary: fc.double({ min: 0, max: 500, noNaN: true }) },
  { weight: 1, arbitrary: fc.constant(0) },
)
const growth = fc.double({ min: -0.5, max: 2, noNaN: true })
const weight = fc.double({ min: 0, max: 4, noNaN: true })

const perGroup = <T>(value: fc.Arbitrary<T>) =>
  fc.record({ nvidia: value, amd: value, huawei: value, domesticOther: value })
const perSegment = <T>(value: fc.Arbitrary<T>) =>
  fc.record({ training: value, inference: value, government: value, industry: value })
const perUs = fc.record({ nvidia: amount, amd: amount })

const licence: fc.Arbitrary<Licence> = fc.record({
  maxTpp: fc.double({ min: 0, max: 40_000, noNaN: true }),
  maxBandwidth_GBps: fc.double({ min: 0, max: 9_000, noNaN: true }),
})

const BASE_YEAR = 2025

const chip = fc.record({
  from: fc.integer({ min: BASE_YEAR - 3, max: BASE_YEAR + 6 }),
  tpp: fc.double({ min: 0, max: 30_000, noNaN: true }),
  // Few values, so that ties come up.
  bandwidth_TBps: fc.oneof(fc.constantFrom(2, 4), fc.double({ min: 0.5, max: 10, noNaN: true })),
  dense16_TFLOPS: fc.oneof(
    fc.constantFrom(200, 800),
    fc.double({ min: 50, max: 3000, noNaN: true }),
  ),
  price_kUSD: fc.double({ min: 1, max: 80, noNaN: true }),
})

/** Zero to three chips of each group, and for groups with a share one that sold in the base year. */
const offers = (sold: Record<Group, boolean>, base: Licence): fc.Arbitrary<Offer[]> =>
  fc
    .tuple(
      ...GROUPS.map((group) =>
        fc.tuple(chip, fc.array(chip, { maxLength: 3 })).map(([first, more]): Offer[] => {
          const inBase = { ...first, from: BASE_YEAR, ...(isDomestic(group) ? {} : below(base)) }
          const chips = sold[group] ? [inBase, ...more] : more
          return chips.map((entry, i) => ({ ...entry, group, id: `${group}-${i}` }))
        }),
      ),
    )
    .map((lists) => lists.flat())

const below = (base: Licence) => ({
  tpp: base.maxTpp / 2,
  bandwidth_TBps: base.maxBandwidth_GBps / 2000,
})

/** Shares that sum to 1, some of them 0. */
const baseShares = perGroup(
  fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: 1, max: 100 }) },
    { weight: 1, arbitrary: fc.constant(0) },
  ),
)
  .filter((parts) => GROUPS.some((group) => parts[group] > 0))
  .map((parts) => {
    const total = GROUPS.reduce((sum, group) => sum + parts[group], 0)
    return byGroup((group) => parts[group] / total)
  })

const weights = perSegment(fc.integer({ min: 0, max: 10 }))
  .filter((parts) => SEGMENTS.some((segment) => parts[segment] > 0))
  .map((parts) => {
    const total = SEGMENTS.reduce((sum, segment) => sum + parts[segment], 0)
    return {
      training: parts.training / total,
      inference: parts.inference / total,
      government: parts.government / total,
      industry: parts.industry / total,
    }
  })

const scenario = fc.record({
  startYear: fc.integer({ min: BASE_YEAR + 1, max: BASE_YEAR + 8 }),
  licence,
  ceiling_bnUSD: perUs,
  ceilingGrowth: growth,
  admissionStart: fraction,
  admissionEnd: fraction,
  revenueTake: fraction,
  risk: perGroup(fraction),
  mandateEnd: perSegment(fraction),
})

const params = fc.record({
  demand_bnUSD: amount,
  demandGrowth: growth,
  alpha: perSegment(fraction),
  weights,
  betaPerf: weight,
  betaPrice: weight,
  betaEco: perSegment(weight),
  betaRisk: weight,
  ecoBase: perGroup(fraction),
  riskBase: perGroup(fraction),
  mandateBase: perSegment(fraction),
  inertia: fraction,
  learning: fraction,
  substitution: fraction,
  supply_bnUSD: fc.record({ huawei: amount, domesticOther: amount }),
  supplyGrowth: fc.record({ huawei: growth, domesticOther: growth }),
  importCapBase_bnUSD: perUs,
  revenueTakeBase: fraction,
})

const anyCase: fc.Arbitrary<Case> = fc
  .record({
    baseYear: fc.constant(BASE_YEAR),
    endYear: fc.integer({ min: BASE_YEAR, max: BASE_YEAR + 7 }),
    baseShares,
    baseServed_bnUSD: amount,
    baseLicence: fc.record({
      maxTpp: fc.double({ min: 100, max: 40_000, noNaN: true }),
      maxBandwidth_GBps: fc.double({ min: 1000, max: 9_000, noNaN: true }),
    }),
    scenario,
    params,
  })
  .chain((partial) => {
    const sold = byGroup((group) => partial.baseShares[group] > 0)
    return offers(sold, partial.baseLicence).map((list) => ({ ...partial, offers: list }))
  })

/** The case with base mandates that leave domestic chips at least an eighth of what they had. */
function withRoom(source: Case): Case {
  const { baseShares: shares, params: given } = source
  const domestic = shares.huawei + shares.domesticOther
  const reserved = SEGMENTS.reduce(
    (sum, segment) => sum + given.weights[segment] * given.mandateBase[segment],
    0,
  )
  const most = domestic > 0.999_999 ? 1 : 0.875 * domestic
  const factor = reserved > most ? most / reserved : 1
  const { mandateBase } = given
  return {
    ...source,
    params: {
      ...given,
      mandateBase: {
        training: mandateBase.training * factor,
        inference: mandateBase.inference * factor,
        government: mandateBase.government * factor,
        industry: mandateBase.industry * factor,
      },
    },
  }
}

/** Wide random cases that can be calibrated. */
export const caseArbitrary: fc.Arbitrary<Case> = anyCase.map(withRoom).filter(isExplicable)

/** Next to the limit of the mandates some shares cannot be told from ones that no taste explains. */
function isExplicable(source: Case): boolean {
  try {
    calibrate(source)
    return true
  } catch (error) {
    if (error instanceof ModelError && error.problem === 'noConvergence') return false
    throw error
  }
}
