import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { calibrate } from '@/domain/model/calibrate'
import { desiredShares } from '@/domain/model/desiredShares'
import { frontierOf } from '@/domain/model/frontier'
import { GROUPS } from '@/domain/model/groups'
import { run } from '@/domain/model/run'
import { caseArbitrary } from './arbitraries'
import { berry } from './berry'
import { expectSame, statusQuo } from './dataset'

test("a modeller who iterates Berry's contraction by the book finds the same xi to 1e-10", () => {
  let compared = 0
  fc.assert(
    fc.property(caseArbitrary, (source) => {
      const slow = berry(source)
      fc.pre(slow !== null)
      compared += 1

      const fast = calibrate(source)

      for (const group of GROUPS) {
        const expected = slow?.get(group) ?? null
        if (expected === null) expect(fast[group]).toBeNull()
        else expectSame(fast[group], expected, 1e-10)
      }
    }),
    { numRuns: 300, seed: 4 },
  )
  expect(compared).toBe(300)
})

test('a reader who puts xi back into the demand gets the observed shares', () => {
  fc.assert(
    fc.property(caseArbitrary, (source) => {
      const { baseLicence, baseShares, baseYear, offers, params } = source

      const shares = desiredShares(params, calibrate(source), {
        frontier: frontierOf(offers, baseYear, baseLicence),
        ecosystem: params.ecoBase,
        risk: params.riskBase,
        mandate: params.mandateBase,
      })

      expectSame(shares, baseShares, 1e-12)
    }),
    { numRuns: 500 },
  )
})

test('an analyst with very strong tastes still gets the shares, beyond what exp() can hold', () => {
  const source = statusQuo()
  const strong = {
    ...source,
    params: {
      ...source.params,
      betaPrice: 400,
      betaEco: { training: 300, inference: 300, government: 300, industry: 300 },
    },
  }
  const { baseLicence, baseShares, baseYear, offers, params } = strong

  const shares = desiredShares(params, calibrate(strong), {
    frontier: frontierOf(offers, baseYear, baseLicence),
    ecosystem: params.ecoBase,
    risk: params.riskBase,
    mandate: params.mandateBase,
  })

  expectSame(shares, baseShares, 1e-9)
})

test("a mandate that takes nearly all that domestic chips had defeats Berry's steps, not Newton's", () => {
  const source = statusQuo()
  // Domestic chips had 58%; the base mandate reserves 57.9994% of every segment.
  const m = 0.58 * (1 - 1e-5)
  const mandateBase = { training: m, inference: m, government: m, industry: m }
  const tight = { ...source, params: { ...source.params, mandateBase } }
  const { baseLicence, baseShares, baseYear, offers, params } = tight

  const shares = desiredShares(params, calibrate(tight), {
    frontier: frontierOf(offers, baseYear, baseLicence),
    ecosystem: params.ecoBase,
    risk: params.riskBase,
    mandate: mandateBase,
  })

  expect(berry(tight)).toBeNull()
  expectSame(shares, baseShares, 1e-12)
})

test('an analyst whose mandate leaves no room for the imports seen is told so', () => {
  const source = statusQuo()
  const all = { training: 1, inference: 1, government: 1, industry: 1 }
  const tight = { ...source, params: { ...source.params, mandateBase: all } }

  expect(() => run(tight)).toThrow(
    expect.objectContaining({ field: 'params.mandateBase', problem: 'mandateAboveShare' }),
  )
})

test('a full mandate is no contradiction where nothing was imported', () => {
  const source = statusQuo()
  const all = { training: 1, inference: 1, government: 1, industry: 1 }
  const closed = {
    ...source,
    baseShares: { nvidia: 0, amd: 0, huawei: 0.7, domesticOther: 0.3 },
    params: { ...source.params, mandateBase: all },
  }

  const { xi } = run(closed)

  expect(xi.nvidia).toBeNull()
  // The first group with a share stands at 0.
  expect(xi.huawei).toBe(0)
})

test('an analyst whose group sold in the base year without a chip to sell is told which', () => {
  const source = statusQuo()
  const none = { ...source, baseLicence: { maxTpp: 0, maxBandwidth_GBps: 0 } }

  expect(() => run(none)).toThrow(
    expect.objectContaining({ field: 'baseShares.nvidia', problem: 'nothingToSell' }),
  )
})
