import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromChip } from '@/domain/policy/chipInput'
import { designedRule, licenceOf, NO_LINES, whoPasses } from '@/domain/policy/designer'
import { regionsOf } from '@/domain/policy/regions'
import { book, chips, TODAY } from './book'

const inputs = chips.map(fromChip)
const passing = (lines: Partial<typeof NO_LINES>) =>
  whoPasses({ ...NO_LINES, ...lines }, 'mine', inputs, book, TODAY)
const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id).sort()

test('a reader who draws no line lets every chip pass, even one of which nothing is known', () => {
  expect(passing({}).met).toHaveLength(chips.length)
})

test('a reader who draws the lines of the 2026 window sees who is below both', () => {
  const { met, notMet, unknown } = passing({ tpp: 21_000, dram_GBps: 6500 })

  const values = chips.map(({ id, tpp, memoryBandwidth_GBps: memory }) => ({
    id,
    tpp: tpp?.value,
    dram: memory?.value,
  }))
  expect(ids(met)).toEqual(
    ids(values.filter(({ tpp = 1e9, dram = 1e9 }) => tpp < 21_000 && dram < 6500)),
  )
  expect(ids(notMet)).toEqual(
    ids(values.filter(({ tpp = 0, dram = 0 }) => tpp >= 21_000 || dram >= 6500)),
  )
  expect(ids(unknown)).toContain('mi308x')
})

test('a chip exactly on a line does not pass, as in the law', () => {
  expect(ids(passing({ dram_GBps: 4000 }).met)).not.toContain('h20-96gb')
  expect(ids(passing({ dram_GBps: 4000.1 }).met)).toContain('h20-96gb')
})

test('Chinese chips are shown against the lines but are not bound by them', () => {
  const { met } = passing({ tpp: 10_000 })

  expect(met.find(({ id }) => id === 'ascend-910b')).toMatchObject({ binds: false })
  expect(met.find(({ id }) => id === 'h20-96gb')).toMatchObject({ binds: true })
})

test('lowering a line never lets another chip pass', () => {
  const line = fc.integer({ min: 1, max: 40_000 })
  fc.assert(
    fc.property(line, line, fc.constantFrom('tpp', 'dram_GBps', 'io_GBps'), (a, b, q) => {
      const tight = ids(passing({ [q]: Math.min(a, b) }).met)
      const loose = ids(passing({ [q]: Math.max(a, b) }).met)

      expect(loose).toEqual(expect.arrayContaining(tight))
    }),
    { numRuns: 20 },
  )
})

test('TPP and memory go to the scenario lab, density and links stay behind', () => {
  expect(licenceOf({ tpp: 21_000, dram_GBps: 6500, pd: 5.92, io_GBps: 600 })).toEqual({
    licence: { maxTpp: 21_000, maxBandwidth_GBps: 6500 },
    leftBehind: ['pd', 'io_GBps'],
  })
  expect(licenceOf({ ...NO_LINES, tpp: 4800 })).toEqual({
    licence: { maxTpp: 4800, maxBandwidth_GBps: null },
    leftBehind: [],
  })
})

test('a designed rule is in force on no day and can be drawn on the map like any other', () => {
  const rule = designedRule({ ...NO_LINES, tpp: 4800, pd: 2 }, 'mine')
  expect(passing({ tpp: 4800 }).met.every(({ verdict }) => !verdict.inForce)).toBe(true)

  const axes = {
    x: { q: 'tpp', domain: { min: 100, max: 100_000 } },
    y: { q: 'pd', domain: { min: 0.1, max: 100 } },
  } as const
  expect(regionsOf(rule, book, axes, { dataCentre: true, usAvailable: true })).toEqual([
    {
      ruleId: 'mine',
      kind: 'review',
      verdict: 'met',
      dependsOn: [],
      outlines: [
        [
          { x: 100, y: 0.1 },
          { x: 4800, y: 0.1 },
          { x: 4800, y: 2 },
          { x: 100, y: 2 },
        ],
      ],
    },
  ])
})
