import { expect, test } from 'vitest'
import { fromChip } from '@/domain/policy/chipInput'
import { innerEdges, linesAmong, pathsOf } from '@/domain/policy/edges'
import { mapPointsOf } from '@/domain/policy/mapPoints'
import { quantitiesOf } from '@/domain/policy/quantities'
import { regionsOf } from '@/domain/policy/regions'
import { book, chips, ruleOf } from './book'

const X = { min: 1000, max: 100_000 }
const Y = { min: 1, max: 60 }
const rows = chips.map((chip) => ({
  chip: chip.id,
  quantities: quantitiesOf(fromChip(chip), book.bitLength),
}))

test('chips with the very same figures share one mark', () => {
  const { placed } = mapPointsOf(rows, 'tpp', 'pd')

  const hopper = placed.find(({ chips: names }) => names.includes('h200-sxm'))
  expect(hopper?.chips).toEqual(['h100-sxm', 'h800-sxm', 'h200-sxm'])
  expect(hopper?.x).toBe(15_832)
})

test('every chip stands in the plane, on the rug or among those without a place, once', () => {
  const { placed, rug, unplaced } = mapPointsOf(rows, 'tpp', 'pd')

  const all = [...[...placed, ...rug].flatMap((point) => point.chips), ...unplaced]
  expect(all.toSorted()).toEqual(rows.map(({ chip }) => chip).toSorted())
  expect(unplaced).toContain('mi308x')
  expect(rug.flatMap((point) => point.chips)).toContain('cambricon-mlu590')
})

test('an estimated area shows its range, a published one does not', () => {
  const { placed } = mapPointsOf(rows, 'tpp', 'pd')
  const pointOf = (id: string) => placed.find((point) => point.chips.includes(id))

  // 36,000 / 1,716 to 36,000 / 1,600.
  expect(pointOf('b200')?.range?.low).toBeCloseTo(36_000 / 1716, 9)
  expect(pointOf('b200')?.range?.high).toBeCloseTo(22.5, 9)
  expect(pointOf('b200')?.estimated).toBe(true)
  expect(pointOf('h200-sxm')?.range).toBeNull()
  expect(pointOf('h200-sxm')?.estimated).toBe(false)
})

test('the lines of 3A090.b on the map are those of the text, and no rim of the map is one', () => {
  const regions = regionsOf(
    ruleOf('US-2023-3A090b'),
    book,
    { x: { q: 'tpp', domain: X }, y: { q: 'pd', domain: Y } },
    { dataCentre: true, usAvailable: true },
  )

  const lines = linesAmong(regions.flatMap(({ outlines }) => innerEdges(outlines, X, Y)))

  const values = (list: readonly { value: number }[]) =>
    list.map(({ value }) => value).toSorted((a, b) => a - b)
  expect(values(lines.x)).toEqual([1600, 2400, 4800])
  expect(values(lines.y)).toEqual([1.6, 3.2, 5.92])
})

test('the sides of outlines join to lines that break off where the map ends, wherever an outline begins', () => {
  const [a, b, c, d] = [
    { x: 2, y: 9 },
    { x: 2, y: 3 },
    { x: 5, y: 3 },
    { x: 5, y: 1 },
  ] as const
  const far = { x: 7, y: 7 }

  expect(
    pathsOf([
      [a, b],
      [b, c],
      [far, a],
    ]),
  ).toEqual([[far, a, b, c]])
  expect(
    pathsOf([
      [a, b],
      [c, d],
    ]),
  ).toEqual([
    [a, b],
    [c, d],
  ])
  expect(pathsOf([])).toEqual([])
})
