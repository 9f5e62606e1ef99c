import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { inForce } from '@/domain/policy/days'
import { outlinesOf, type Point } from '@/domain/policy/outline'
import { regionsOf, regionsOn, type MapAxes, type Region } from '@/domain/policy/regions'
import { computedRules } from '@/domain/policy/ruleBook'
import { book, formOn, formWith, makeForm, ruleOf, verdictIn } from './book'

const THRESHOLDS: MapAxes = {
  x: { q: 'tpp', domain: { min: 100, max: 100_000 } },
  y: { q: 'pd', domain: { min: 0.1, max: 100 } },
}
const WINDOW: MapAxes = {
  x: { q: 'tpp', domain: { min: 100, max: 100_000 } },
  y: { q: 'dram_GBps', domain: { min: 100, max: 10_000 } },
}
const CHIP = { dataCentre: true, usAvailable: true }

/** Even-odd rule: a ray to the right crosses the rims an odd number of times. */
const contains = ({ outlines }: Pick<Region, 'outlines'>, { x, y }: Point): boolean =>
  outlines
    .flatMap((loop) => loop.map((a, i) => [a, loop[(i + 1) % loop.length] ?? a] as const))
    .filter(([a, b]) => a.y > y !== b.y > y && a.x > x).length %
    2 ===
  1

const logged = (min: number, max: number) =>
  fc.double({ min: Math.log(min), max: Math.log(max), noNaN: true }).map(Math.exp)

test.each(['2022-09-01', '2023-01-01', '2023-11-01', '2024-01-01', '2026-11-24'])(
  'on %s every place of the threshold map is coloured as a chip there is judged',
  (day) => {
    for (const dataCentre of [true, false]) {
      const regions = regionsOn(day, book, THRESHOLDS, { dataCentre, usAvailable: true })
      fc.assert(
        fc.property(logged(101, 99_000), logged(0.11, 99), (tpp, pd) => {
          const { verdicts } = formOn(formWith({ tpp, pd }, { dataCentre }), day)

          for (const { ruleId, verdict, inForce } of verdicts) {
            const here = regions.filter(
              (region) => region.ruleId === ruleId && contains(region, { x: tpp, y: pd }),
            )
            const expected = inForce && verdict !== 'notMet' ? [verdict] : []
            expect([ruleId, ...here.map((region) => region.verdict)]).toEqual([ruleId, ...expected])
          }
        }),
        { numRuns: 60 },
      )
    }
  },
)

test('the region of 3A090.a on the map is a step: all above 4,800, and the dense from 1,600 on', () => {
  const [region, ...others] = regionsOf(ruleOf('US-2023-3A090a'), book, THRESHOLDS, CHIP)

  expect(others).toEqual([])
  expect(region).toMatchObject({ verdict: 'met', dependsOn: [] })
  expect(region?.outlines).toHaveLength(1)
  expect(new Set(region?.outlines[0]?.map(({ x, y }) => `${x}/${y}`))).toEqual(
    new Set(['4800/0.1', '100000/0.1', '100000/100', '1600/100', '1600/5.92', '4800/5.92']),
  )
})

test('the rule of 2022 colours the map from 4,800 on, but says that it depends on the links', () => {
  expect(regionsOf(ruleOf('US-2022-3A090'), book, THRESHOLDS, CHIP)).toMatchObject([
    { verdict: 'unknown', dependsOn: ['io_GBps'] },
  ])
})

test('chips not for data centres have no 3A090.b region, and a .a region from 4,800 only', () => {
  const gaming = { dataCentre: false, usAvailable: true }

  expect(regionsOf(ruleOf('US-2023-3A090b'), book, THRESHOLDS, gaming)).toEqual([])
  const [region] = regionsOf(ruleOf('US-2023-3A090a'), book, THRESHOLDS, gaming)
  expect(Math.min(...(region?.outlines.flat().map(({ x }) => x) ?? []))).toBe(4800)
})

test('the second map shows the window and the two bands of the duty', () => {
  const [bands] = regionsOf(ruleOf('US-2026-S232'), book, WINDOW, CHIP)
  expect(bands?.outlines).toHaveLength(2)
  expect(bands && contains(bands, { x: 15_832, y: 4800 })).toBe(true)
  expect(bands && contains(bands, { x: 15_832, y: 3350 })).toBe(false)
  expect(bands && contains(bands, { x: 20_919.2, y: 6000 })).toBe(true)

  const window = regionsOf(ruleOf('US-2026-CBC'), book, WINDOW, CHIP)
  // Between 1,600 and 4,800 it is density that puts a chip in 3A090.a, which this map does not show.
  expect(window.map(({ verdict, dependsOn }) => [verdict, dependsOn])).toEqual([
    ['met', []],
    ['unknown', ['pd']],
  ])
})

test('no region is drawn for a rule that is not in force', () => {
  for (const day of ['2022-01-01', '2022-12-01', '2024-01-01']) {
    const drawn = regionsOn(day, book, THRESHOLDS, CHIP).map(({ ruleId }) => ruleId)
    const current = computedRules(book).filter((rule) => inForce(rule, day))

    expect(current.map(({ id }) => id)).toEqual(expect.arrayContaining(drawn))
  }
  expect(regionsOn('2022-01-01', book, THRESHOLDS, CHIP)).toEqual([])
})

test('outlines of any set of cells hold exactly those cells', () => {
  const cells = fc.array(fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }), {
    minLength: 5,
    maxLength: 5,
  })
  fc.assert(
    fc.property(cells, (grid) => {
      const outlines = outlinesOf(grid, [0, 1, 2, 3, 4, 5], [0, 1, 2, 3, 4])

      const found = grid.map((column, i) =>
        column.map((_, j) => contains({ outlines }, { x: i + 0.5, y: j + 0.5 })),
      )
      expect(found).toEqual(grid)
    }),
  )
})

test('a hole is a loop of its own that runs the other way', () => {
  const ring = [0, 1, 2].map((i) => [0, 1, 2].map((j) => i !== 1 || j !== 1))
  const area = (loop: readonly Point[]) =>
    loop.reduce((sum, { x, y }, i) => {
      const next = loop[(i + 1) % loop.length] ?? { x, y }
      return sum + (x * next.y - next.x * y) / 2
    }, 0)

  expect(outlinesOf(ring, [0, 1, 2, 3], [0, 1, 2, 3]).map(area)).toEqual([9, -1])
})

test('the H20 lies outside every region of 3A090 and the A100 inside .a', () => {
  const regions = regionsOn('2026-11-24', book, THRESHOLDS, CHIP)
  const over = (tpp: number, pd: number) =>
    regions
      .filter((region) => region.verdict === 'met' && contains(region, { x: tpp, y: pd }))
      .map(({ ruleId }) => ruleId)

  expect(over(2368, 2.909)).toEqual([])
  expect(over(4992, 6.044)).toEqual(['US-2023-3A090a'])
  expect(verdictIn(formOn(makeForm({ dense: { fp16: 312 } })), 'US-2023-3A090a').verdict).toBe(
    'met',
  )
})
