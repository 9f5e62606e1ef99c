import { assert, double, integer, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { breakAt, calendarYearOf, onBothBases, revenueOn } from '@/domain/market/chinaRevenue'
import { conflictRows } from '@/domain/market/conflictRows'
import { fanLines, spreadOf } from '@/domain/market/localisation'
import { convert, rateFor } from '@/domain/market/money'
import { sizeGroup } from '@/domain/market/sizes'
import { quartersOf, revenueGroups } from '@/domain/market/vendorRevenue'
import { makeLocalisation, makeQuarter, makeRevenue, makeSize, market, period } from './rows'

const house = (name: string) => ({ en: name, zh: name })

describe('the two bases of NVIDIA’s China revenue', () => {
  const quarters = [
    makeQuarter('FY2025Q4', 2, 3),
    makeQuarter('FY2026Q1', 1, null),
    makeQuarter('FY2026Q2', null, 4),
  ]

  test('the series break before the first quarter that is no longer reported by billing', () => {
    expect(breakAt(quarters)).toBe(2)
    expect(breakAt(quarters.slice(0, 2))).toBeNull()
  })

  test('a basis that was not reported is unknown, never nought', () => {
    expect(quarters.map((quarter) => revenueOn(quarter, 'headquarters')?.value ?? null)).toEqual([
      3,
      null,
      4,
    ])
  })

  test('only quarters on both bases say how far apart they are', () => {
    expect(onBothBases(quarters).map(({ ratio }) => ratio)).toEqual([1.5])
  })

  test('in the data, no quarter after the break is on the old basis', () => {
    const sorted = market.nvidiaQuarters.toSorted((a, b) => a.periodEnd.localeCompare(b.periodEnd))
    const at = breakAt(sorted)

    expect(at).not.toBeNull()
    expect(sorted.slice(at ?? 0).every((quarter) => quarter.chinaBilling_bnUSD === null)).toBe(true)
  })

  test('a fiscal quarter is converted at the rate of the calendar year it mostly falls in', () => {
    for (const { fiscalQuarter, periodEnd } of market.nvidiaQuarters) {
      // Three months back from the end less a half: the middle of the quarter.
      const middle = new Date(Date.parse(periodEnd) - 46 * 86_400_000)
      expect([fiscalQuarter, calendarYearOf(fiscalQuarter)]).toEqual([
        fiscalQuarter,
        middle.getUTCFullYear(),
      ])
    }
  })
})

describe('the fan of localisation', () => {
  test('lines join one edition of one house and one definition, never two', () => {
    const rows = [
      makeLocalisation({ id: 'a', period: period(2024) }),
      makeLocalisation({ id: 'b' }),
      makeLocalisation({ id: 'c', publisher: house('A house, September 2025') }),
      makeLocalisation({ id: 'd', metric: 'supplyToDemand' }),
      makeLocalisation({ id: 'e', metric: 'policyTarget' }),
    ]

    expect(fanLines(rows).map((line) => line.rows.map(({ id }) => id))).toEqual([['a', 'b']])
  })

  test('the spread is between the lowest and the highest forecast; targets do not count', () => {
    const rows = [
      makeLocalisation({ id: 'low', value: 39, publisher: house('A house, September 2025') }),
      makeLocalisation({ id: 'high', value: 82 }),
      makeLocalisation({ id: 'target', value: 100, metric: 'policyTarget' }),
      makeLocalisation({ id: 'other', value: 99, period: period(2028) }),
    ]
    const spread = spreadOf(rows, 2027)

    expect([spread?.low.id, spread?.high.id]).toEqual(['low', 'high'])
    expect(spread?.oneHouse).toBe(true)
    expect(spreadOf(rows, 2029)).toBeNull()
  })

  test('in the data, one bank gives both ends for 2027', () => {
    const spread = spreadOf(market.localisation, 2027)

    expect(spread?.oneHouse).toBe(true)
    expect((spread?.high.value ?? 0) - (spread?.low.value ?? 0)).toBeGreaterThan(30)
  })
})

describe('money', () => {
  const rates = market.fx

  test('there and back gives the sum that one began with', () => {
    assert(
      property(
        double({ min: 0.001, max: 1e12, noNaN: true }),
        integer({ min: 2015, max: 2035 }),
        (value, year) => {
          const yuan = convert(value, 'USD', 'CNY', year, rates)
          const back = yuan && convert(yuan.value, 'CNY', 'USD', year, rates)
          expect(back?.value).toBeCloseTo(value, 6 - Math.ceil(Math.log10(value)))
        },
      ),
    )
  })

  test('a sum in its own currency is left alone', () => {
    expect(convert(7, 'CNY', 'CNY', 2025, [])).toEqual({ value: 7, rate: null })
  })

  test('a year beyond the table takes the nearest rate, and without rates nothing is made up', () => {
    expect(rateFor(rates, 2040)?.year).toBe(Math.max(...rates.map(({ year }) => year)))
    expect(rateFor(rates, 2024)?.year).toBe(2024)
    expect(convert(7, 'CNY', 'USD', 2025, [])).toBeNull()
  })
})

describe('what a size counts', () => {
  test('cards, money of the market and money of Chinese vendors are three different things', () => {
    expect(sizeGroup(makeSize())).toBe('market')
    expect(sizeGroup(makeSize({ scope: house('supply by Chinese vendors') }))).toBe(
      'chineseVendors',
    )
    expect(sizeGroup(makeSize({ unit: 'mCards' }))).toBe('cards')
    expect(sizeGroup(makeSize({ unit: 'pctGrowth' }))).toBeNull()
  })
})

describe('revenue of vendors', () => {
  test('an unknown quarter between two known ones stays in its place, empty', () => {
    const rows = [
      makeRevenue({ id: 'a', period: period(2024, 'Q4') }),
      makeRevenue({ id: 'b', period: period(2025, 'Q2') }),
    ]

    expect(quartersOf(rows, 'cambricon').map(({ row }) => row?.id ?? null)).toEqual([
      'a',
      null,
      'b',
    ])
    expect(quartersOf(rows, 'huawei')).toEqual([])
  })

  test('years, parts of years and cards stand in groups of their own', () => {
    const groups = revenueGroups(market.vendorRevenue)

    for (const group of groups) {
      const parts = new Set(group.rows.map(({ period: { part } }) => part === 'year'))
      if (group.kind === 'year') expect(parts).toEqual(new Set([true]))
      if (group.kind === 'parts') expect(parts).toEqual(new Set([false]))
      expect(
        group.rows.every(({ metric }) => (metric === 'cardsSold') === (group.kind === 'cards')),
      ).toBe(true)
    }
    expect(groups.flatMap(({ rows }) => rows)).toHaveLength(market.vendorRevenue.length)
  })
})

test('every row that a conflict names is found', () => {
  for (const conflict of market.conflicts)
    expect(conflictRows(conflict, market).map(({ row }) => row.id)).toEqual(conflict.refs)
})
