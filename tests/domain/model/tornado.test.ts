import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Share } from '@/contract/marketShares'
import { backCheck } from '@/domain/model/backCheck'
import { DRAW_RANGES } from '@/domain/model/ranges'
import { run } from '@/domain/model/run'
import { tornado } from '@/domain/model/tornado'
import { caseNamed, expectSame, managedGap, statusQuo } from './dataset'

const TARGET = { key: 'share.huawei', year: 2030 } as const

test('an analyst finds one bar per drawn number, the widest first', () => {
  const { bars, central } = tornado(managedGap(), DRAW_RANGES, TARGET)

  expect(central).toBe(run(managedGap()).years.at(-1)?.share.huawei)
  expect(bars.map(({ path }) => path).toSorted()).toEqual(
    DRAW_RANGES.map(({ path }) => path).toSorted(),
  )
  const spreads = bars.map(({ spread }) => spread ?? NaN)
  expect(spreads).toEqual(spreads.toSorted((a, b) => b - a))
  // Whether memory holds up Huawei's output decides its share.
  expect(bars[0]?.path).toBe('params.supplyGrowth.huawei')
})

test('each bar ends where the case with that one number ends', () => {
  const source = managedGap()
  const { params, scenario } = source
  const barOf = (path: string) =>
    tornado(source, DRAW_RANGES, TARGET).bars.find((bar) => bar.path === path)
  const huawei = (changed: typeof source) => run(changed).years.at(-1)?.share.huawei ?? NaN

  expect(barOf('params.learning')?.atHigh).toBeCloseTo(
    huawei({ ...source, params: { ...params, learning: 0.3 } }),
    12,
  )
  const tight = { nvidia: 0.5 * 20, amd: 0.5 * 2 }
  expect(barOf('scenario.ceiling_bnUSD')).toMatchObject({
    low: 0.5,
    high: 1.5,
    atLow: expect.closeTo(
      huawei({ ...source, scenario: { ...scenario, ceiling_bnUSD: tight } }),
      12,
    ),
  })
})

test('a mandate that falls stays as it is while other numbers move', () => {
  const source = managedGap()
  const mandateEnd = { ...source.scenario.mandateEnd, government: 0, industry: 0 }
  const falling = { ...source, scenario: { ...source.scenario, mandateEnd } }
  const key = 'localShare'

  const { bars, central } = tornado(falling, DRAW_RANGES, { ...TARGET, key })

  // It hardly matters here: its bar lies at the centre, and not beside it.
  const idle = bars.find(({ path }) => path === 'params.betaEco.government')
  expect(idle?.atLow).toBeCloseTo(central, 3)
  expect(idle?.atHigh).toBeCloseTo(central, 3)
})

test('a bar whose end cannot be calibrated says so and stands last', () => {
  const source = statusQuo()
  // Domestic chips had 20%. With inference at its high, 0.25, the base mandates reserve 25%.
  const tight = {
    ...source,
    baseShares: { nvidia: 0.75, amd: 0.05, huawei: 0.1, domesticOther: 0.1 },
  }

  const { bars } = tornado(tight, DRAW_RANGES, TARGET)

  const inference = bars.find(({ path }) => path === 'params.mandateBase.inference')
  expect(inference).toMatchObject({ atHigh: null, spread: null })
  expect(inference?.atLow).not.toBeNull()
  expect(bars.slice(-4).map(({ spread }) => spread)).toContain(null)
  expect(bars[0]?.spread).not.toBeNull()
})

test('a year outside the case is refused', () => {
  expect(() => tornado(statusQuo(), DRAW_RANGES, { key: 'localShare', year: 2040 })).toThrow(
    expect.objectContaining({ field: 'year' }),
  )
})

const shares: Share[] = JSON.parse(
  readFileSync(new URL('../../../mocks/data/market.json', import.meta.url), 'utf8'),
).shares

test("an analyst sees the model's 2026 beside each publisher's, with the miss in points", () => {
  const result = run(caseNamed('managedGap/bernsteinDec2025'))
  const model = result.years[1]

  const rows = backCheck(result, shares, 2026)

  const published = shares.filter(
    ({ period }) => period.startYear === 2026 && period.part === 'year',
  )
  expect(rows.map(({ share }) => share.id)).toEqual(published.map(({ id }) => id))
  const rowOf = (vendor: string) => rows.find(({ share }) => share.vendorId === vendor)
  // Bernstein, December 2025: Huawei 50, NVIDIA 8. The model: 41 and 32.
  expectSame(rowOf('huawei')?.missPoints, 100 * (model?.share.huawei ?? NaN) - 50, 1e-12)
  expect(rowOf('huawei')?.missPoints).toBeCloseTo(-8.8, 1)
  expect(rowOf('nvidia')?.missPoints).toBeCloseTo(24.0, 1)
  const domestic = rows.find(({ share }) => share.group === 'domesticTotal')
  expectSame(domestic?.modelPct, 100 * (model?.localShare ?? NaN), 1e-12)
  const foreign = rows.find(({ share }) => share.group === 'foreignTotal')
  expectSame((foreign?.modelPct ?? NaN) + (domestic?.modelPct ?? NaN), 100, 1e-9)
})

test('shares that the model has no number for, or of parts of a year, are left out', () => {
  const [first] = shares.filter(({ period }) => period.startYear === 2026)
  if (first === undefined) throw new Error('no share of 2026')
  const { vendorId: _, ...unnamed } = first
  const whole: Share['period'] = { startYear: 2026, part: 'year', label: first.period.label }
  const odd: Share[] = [
    { ...unnamed, vendorId: 'cambricon', period: whole },
    { ...unnamed, group: 'gpuCards', period: whole },
    { ...unnamed, vendorId: 'nvidia', period: { ...whole, part: 'H1' } },
    { ...unnamed, vendorId: 'nvidia', period: { ...whole, endYear: 2027 } },
    { ...unnamed, vendorId: 'nvidia', period: { ...whole, startYear: 2025 } },
  ]

  expect(backCheck(run(statusQuo()), odd, 2026)).toEqual([])
  expect(backCheck(run(statusQuo()), shares, 2031)).toEqual([])
})
