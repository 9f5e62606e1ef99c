import { expect, test } from 'vitest'
import { allocate } from '@/domain/model/allocate'
import { frontierOf } from '@/domain/model/frontier'
import { run } from '@/domain/model/run'
import type { Offer } from '@/domain/model/types'
import { expectSame, managedGap, statusQuo } from './dataset'

const chip = (id: string, changes: Partial<Offer> = {}): Offer => ({
  id,
  group: 'nvidia',
  from: 2025,
  tpp: 1000,
  bandwidth_TBps: 4,
  dense16_TFLOPS: 100,
  price_kUSD: 10,
  ...changes,
})

const LICENCE = { maxTpp: 4800, maxBandwidth_GBps: 4500 }

test.each([
  ['the faster chip', [chip('a'), chip('b', { dense16_TFLOPS: 101 })], 'b'],
  ['on a tie the higher bandwidth', [chip('a'), chip('b', { bandwidth_TBps: 4.1 })], 'b'],
  ['on a full tie the id that sorts first by code unit', [chip('b'), chip('Z'), chip('a')], 'Z'],
  ['no chip at the TPP limit', [chip('a', { tpp: 4800 })], null],
  ['no chip at the bandwidth limit', [chip('a', { bandwidth_TBps: 4.5 })], null],
  ['no chip of later years', [chip('a', { from: 2026 })], null],
] as const)('an analyst finds at the frontier %s', (_, offers, expected) => {
  expect(frontierOf(offers, 2025, LICENCE).nvidia?.id ?? null).toBe(expected)
})

test('a domestic chip needs no US licence', () => {
  const offers = [chip('a', { group: 'huawei', tpp: 1e6 })]

  expect(frontierOf(offers, 2025, LICENCE).huawei?.id).toBe('a')
})

test('a reader follows five rounds of substitution by hand', () => {
  const wanted = { nvidia: 0.5, amd: 0.1, huawei: 0.2, domesticOther: 0.2 }
  const caps = { nvidia: 10, amd: 0, huawei: 30, domesticOther: 22 }

  const served = allocate(100, wanted, caps, 0.5)

  // Round 1 asks 50/10/20/20: NVIDIA gives 10, AMD 0; 50 refused, 25 move.
  // Round 2: Huawei and others asked 12.5 each, give 10 and 2; 13 refused, 6.5 move.
  // No group has room left.
  expect(served).toEqual({ nvidia: 10, amd: 0, huawei: 30, domesticOther: 22 })
})

test('demand moves on from group to group until the last one with room takes it', () => {
  const wanted = { nvidia: 0.96, amd: 0.01, huawei: 0.01, domesticOther: 0.02 }
  const caps = { nvidia: 0, amd: 10, huawei: 20, domesticOther: 1000 }

  const served = allocate(1000, wanted, caps, 0.5)

  // Round 1: AMD 10, Huawei 10, others 20; 960 refused, 480 move to Huawei and others by 1:2.
  // Round 2: Huawei asked 160, gives 10; others 320; 150 refused, 75 move to others. Round 3: 415.
  expectSame(served, { nvidia: 0, amd: 10, huawei: 20, domesticOther: 415 }, 1e-12)
})

test('demand that finds a seller stops moving', () => {
  const wanted = { nvidia: 0.7, amd: 0.1, huawei: 0.1, domesticOther: 0.1 }
  const caps = { nvidia: 1, amd: 10.5, huawei: 12, domesticOther: 14 }

  const served = allocate(100, wanted, caps, 0.05)

  // Round 1: 69 refused, 3.45 move, 1.15 each. Round 2: AMD has 0.5 left; 0.65 refused, 0.0325
  // move, 0.01625 each. Round 3: all served.
  expectSame(served, { nvidia: 1, amd: 10.5, huawei: 11.16625, domesticOther: 11.16625 }, 1e-12)
})

test("a reader recomputes NVIDIA's 2026 share under the managed gap from the printed numbers", () => {
  const { xi, years } = run(managedGap())
  const pull = (worth: number, taste: number | null) => Math.exp(worth + (taste ?? NaN))
  // H200 and MI325X are licensed; 910C; MLU590. One year of learning: 0.15 × (1 − eco) × 0.58.
  const ecoHuawei = 0.45 + 0.15 * 0.55 * 0.58
  const ecoOther = 0.35 + 0.15 * 0.65 * 0.58
  const price = (kUSD: number) => 0.8 * Math.log(kUSD)
  const desired = { nvidia: 0, amd: 0, huawei: 0, domesticOther: 0 }
  for (const [weight, alpha, betaEco, mandateFrom, mandateTo] of [
    [0.35, 0.7, 2.0, 0.05, 0.2],
    [0.4, 0.35, 1.2, 0.1, 0.3],
    [0.1, 0.5, 0.5, 0.8, 1.0],
    [0.15, 0.5, 0.8, 0.35, 0.6],
  ] as const) {
    const speed = (dense: number, bandwidth: number) =>
      1.2 * (alpha * Math.log(dense) + (1 - alpha) * Math.log(bandwidth))
    const nvidia = pull(speed(989.5, 4.8) - price(27) + betaEco * 1 - 1.5 * 0.4, 0)
    const amd = pull(speed(1307.4, 6) - price(20) + betaEco * 0.55 - 1.5 * 0.4, xi.amd)
    const huawei = pull(speed(752, 3.2) - price(20) + betaEco * ecoHuawei - 1.5 * 0.1, xi.huawei)
    const other = pull(
      speed(345, 2.76) - price(11) + betaEco * ecoOther - 1.5 * 0.15,
      xi.domesticOther,
    )
    const mandate = mandateFrom + (mandateTo - mandateFrom) / 5
    const open = (weight * (1 - mandate)) / (nvidia + amd + huawei + other)
    const reserved = (weight * mandate) / (huawei + other)
    desired.nvidia += open * nvidia
    desired.amd += open * amd
    desired.huawei += (open + reserved) * huawei
    desired.domesticOther += (open + reserved) * other
  }
  // Habit: 0.35 of last year's 40, 2, 40 and 18%.
  const habit = (wish: number, last: number) => 0.65 * wish + 0.35 * last
  const demand = 37 * 1.3
  const caps = { nvidia: 0.6 * 20, amd: 0.6 * 2, huawei: 10.3 * 1.5, other: 5.7 * 1.55 }
  const refused =
    habit(desired.nvidia, 0.4) * demand -
    caps.nvidia +
    (habit(desired.amd, 0.02) * demand - caps.amd) +
    (habit(desired.huawei, 0.4) * demand - caps.huawei)
  const otherRoom = caps.other - habit(desired.domesticOther, 0.18) * demand
  // Three groups are asked for more than their caps; half of what they refuse, 5.9, moves to the
  // only one with room, which has 1.2 left. So all four end at their caps.
  expect(otherRoom).toBeGreaterThan(0)
  expect(0.5 * refused).toBeGreaterThan(otherRoom)
  const total = caps.nvidia + caps.amd + caps.huawei + caps.other // 37.485

  expectSame(years[1]?.desired.nvidia, habit(desired.nvidia, 0.4), 1e-12)
  expectSame(years[1]?.share.nvidia, caps.nvidia / total, 1e-12) // 32.0%
})

test('an analyst sees the same shares when all money is counted in another currency', () => {
  const source = statusQuo()
  const { params, scenario } = source
  const double = <T extends Record<string, number>>(amounts: T): T => {
    const copy = { ...amounts }
    for (const key of Object.keys(copy)) Object.assign(copy, { [key]: 2 * (copy[key] ?? NaN) })
    return copy
  }
  const doubled = {
    ...source,
    baseServed_bnUSD: 2 * source.baseServed_bnUSD,
    scenario: { ...scenario, ceiling_bnUSD: double(scenario.ceiling_bnUSD) },
    params: {
      ...params,
      demand_bnUSD: 2 * params.demand_bnUSD,
      supply_bnUSD: double(params.supply_bnUSD),
      importCapBase_bnUSD: double(params.importCapBase_bnUSD),
    },
  }

  const shares = (years: ReturnType<typeof run>['years']) => years.map(({ share }) => share)

  expectSame(shares(run(doubled).years), shares(run(source).years), 1e-12)
})
