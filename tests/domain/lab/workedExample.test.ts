import { expect, test } from 'vitest'
import scenariosJson from '#mocks/data/scenarios.json'
import { scenariosResponseSchema } from '@/contract/scenarios'
import { buildCases } from '@/domain/lab/buildCase'
import { workedExample } from '@/domain/lab/workedExample'
import { LEVER_IDS } from '@/domain/lab/leverIds'
import { trackOf } from '@/domain/lab/levers'
import { GROUPS, SEGMENTS, type Group } from '@/domain/model/groups'
import { ModelError } from '@/domain/model/ModelError'
import { run } from '@/domain/model/run'

const data = scenariosResponseSchema.parse(scenariosJson)
const plain = { base: data.defaultBase, levers: {}, licence: null, compareWith: 'open' } as const
const { a: managedGap } = buildCases(data, { ...plain, scenario: 'managedGap' })

/** As the page prints it. */
const printed = (value: number) => Number(value.toFixed(4))

test('the worked example ends where the model does, for every named scenario', () => {
  for (const { id } of data.scenarios) {
    const { a } = buildCases(data, { ...plain, scenario: id })
    const year = run(a).years[1]

    const example = workedExample(a)

    for (const group of GROUPS) {
      expect(example.share[group]).toBeCloseTo(year?.share[group] ?? NaN, 12)
      expect(example.served_bnUSD[group]).toBeCloseTo(year?.served_bnUSD[group] ?? NaN, 12)
    }
  }
})

test('the worked example ends where the model does at every end of every lever', () => {
  const ends = LEVER_IDS.flatMap((id) => [{ [id]: trackOf(id).min }, { [id]: trackOf(id).max }])
  const nothing = Object.fromEntries(
    LEVER_IDS.filter((id) => /^(ceiling|supply)_bnUSD/.test(id)).map((id) => [id, 0]),
  )
  let calibrated = 0
  for (const levers of [...ends, nothing, { betaPerf: 400 }]) {
    const { a } = buildCases(data, { ...plain, levers, scenario: 'managedGap' })
    const told = JSON.stringify(levers)
    let share: Record<Group, number> | undefined
    try {
      share = run(a).years[1]?.share
    } catch (error) {
      expect(error, told).toBeInstanceOf(ModelError)
      continue
    }
    calibrated += 1
    const example = workedExample(a)
    for (const group of GROUPS)
      expect(example.share[group], told).toBeCloseTo(share?.[group] ?? NaN, 9)
  }
  expect(calibrated).toBeGreaterThan(LEVER_IDS.length)
})

test('a reader with the printed numbers alone finds NVIDIA’s 2026 share under the managed gap', () => {
  const { mandate, previous, worth, xi } = workedExample(managedGap)
  const { params, scenario } = managedGap
  expect(xi.nvidia).toBe(0)

  // Steps 2 and 3 with a pocket calculator: e to the printed worth, shares of each part.
  const wish = { nvidia: 0, amd: 0, huawei: 0, domesticOther: 0 }
  for (const k of SEGMENTS) {
    const e = GROUPS.map((g) => Math.exp(printed(worth[k][g])))
    const [nvidia = 0, amd = 0, huawei = 0, other = 0] = e
    const all = nvidia + amd + huawei + other
    const m = printed(mandate[k])
    wish.nvidia += params.weights[k] * (1 - m) * (nvidia / all)
    wish.amd += params.weights[k] * (1 - m) * (amd / all)
    wish.huawei += params.weights[k] * ((1 - m) * (huawei / all) + (m * huawei) / (huawei + other))
    wish.domesticOther +=
      params.weights[k] * ((1 - m) * (other / all) + (m * other) / (huawei + other))
  }
  // Step 6: 65% of the wish and 35% of last year's mix.
  const d = GROUPS.map((g) => 0.65 * wish[g] + 0.35 * previous[g])
  // Step 7: 0.6 × 20, 0.6 × 2, 10.3 × 1.5 and 5.7 × 1.55 billion dollars.
  const cap = [0.6 * 20, 0.6 * 2, 10.3 * 1.5, 5.7 * 1.55]
  expect(scenario.admissionStart).toBe(0.6)
  // Step 8: 37 × 1.3 billion are asked for; half of what is refused moves on, five rounds in all.
  const served = [0, 0, 0, 0]
  let asked = d.map((part) => 37 * 1.3 * part)
  for (let round = 0; round < 5; round += 1) {
    const given = asked.map((amount, i) => Math.min(amount, (cap[i] ?? 0) - (served[i] ?? 0)))
    const refused = asked.reduce((sum, amount, i) => sum + amount - (given[i] ?? 0), 0)
    given.forEach((amount, i) => (served[i] = (served[i] ?? 0) + amount))
    const open = d.map((part, i) => ((cap[i] ?? 0) - (served[i] ?? 0) > 1e-12 ? part : 0))
    const total = open.reduce((sum, part) => sum + part, 0)
    asked = open.map((part) => (total > 0 ? (0.5 * refused * part) / total : 0))
  }
  const share = (served[0] ?? NaN) / served.reduce((sum, amount) => sum + amount, 0)

  const model = run(managedGap).years[1]?.share.nvidia ?? NaN
  expect(Math.abs(share - model)).toBeLessThan(0.0005)
})
