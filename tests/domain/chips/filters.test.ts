import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { filterChips, filterOptions, groupByArchitecture, NO_FILTERS } from '@/domain/chips/filters'
import { chips } from './dataset'
import { makeChip } from './makeChip'

const hopper = makeChip({ id: 'hopper' })
const daVinci = makeChip({
  id: 'da-vinci',
  architectureFamily: 'Da Vinci',
  vendorId: 'huawei',
  country: 'CN',
})
const blackwell = makeChip({ id: 'blackwell', architectureFamily: 'Blackwell' })
const oldHopper = makeChip({
  id: 'old-hopper',
  release: { date: '2023', precision: 'year', status: 'discontinued', note: null },
})
const four = [daVinci, hopper, blackwell, oldHopper]

test('a reader who has chosen no filter sees every chip in the order of the data', () => {
  expect(filterChips(four, NO_FILTERS)).toEqual(four)
})

test('two architectures let both through; another kind of filter must hold as well', () => {
  const architectures = ['Hopper', 'Da Vinci']

  const both = filterChips(four, { ...NO_FILTERS, architectures })
  const american = filterChips(four, { ...NO_FILTERS, architectures, countries: ['US'] })
  const sold = filterChips(four, { ...NO_FILTERS, architectures, statuses: ['shipping'] })
  const huawei = filterChips(four, { ...NO_FILTERS, architectures, vendors: ['huawei'] })

  expect(both).toEqual([daVinci, hopper, oldHopper])
  expect(american).toEqual([hopper, oldHopper])
  expect(sold).toEqual([daVinci, hopper])
  expect(huawei).toEqual([daVinci])
})

test('each option says how many chips it has, and how many under the other filters', () => {
  const options = filterOptions(four, { ...NO_FILTERS, architectures: ['Hopper'] })

  expect(options).toEqual({
    // A filter does not count against itself: Blackwell can still be added.
    architectures: [
      { value: 'Hopper', total: 2, matching: 2 },
      { value: 'Da Vinci', total: 1, matching: 1 },
      { value: 'Blackwell', total: 1, matching: 1 },
    ],
    vendors: [
      { value: 'nvidia', total: 3, matching: 2 },
      { value: 'huawei', total: 1, matching: 0 },
    ],
    countries: [
      { value: 'US', total: 3, matching: 2 },
      { value: 'CN', total: 1, matching: 0 },
    ],
    statuses: [
      { value: 'shipping', total: 3, matching: 1 },
      { value: 'discontinued', total: 1, matching: 1 },
    ],
  })
})

test('the count beside an option is what choosing it alone would show', () => {
  const { architectures, vendors } = filterOptions(chips, NO_FILTERS)
  const bad = [
    ...architectures.filter(
      ({ value, total }) =>
        filterChips(chips, { ...NO_FILTERS, architectures: [value] }).length !== total,
    ),
    ...vendors.filter(
      ({ value, total }) =>
        filterChips(chips, { ...NO_FILTERS, vendors: [value] }).length !== total,
    ),
  ]

  expect(bad).toEqual([])
  expect(architectures.length).toBeGreaterThan(10)
})

test('small multiples hold every chip once, each with its own architecture', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...chips]), (some) => {
      const groups = groupByArchitecture(some)

      expect(groups.flatMap((group) => group.chips).toSorted(byId)).toEqual(some.toSorted(byId))
      for (const { architecture, chips: members } of groups) {
        expect(new Set(members.map((chip) => chip.architectureFamily))).toEqual(
          new Set([architecture]),
        )
      }
      expect(new Set(groups.map(({ architecture }) => architecture)).size).toBe(groups.length)
    }),
  )
})

function byId(a: { id: string }, b: { id: string }) {
  return a.id < b.id ? -1 : 1
}
