import { describe, expect, test } from 'vitest'
import claimsJson from '#mocks/data/claims.json'
import { claimsResponseSchema } from '@/contract/claims'
import { articleShares } from '@/domain/market/articleShares'
import { drawnKind } from '@/domain/market/drawnKind'
import { rangeOf } from '@/domain/market/rangeOf'
import { shareMarks, TOTALS } from '@/domain/market/shareMarks'
import { makeShare, market, period } from './rows'

const { claims } = claimsResponseSchema.parse(claimsJson)

describe('the kind that a mark is drawn as', () => {
  test('what was worked out for a year still to come is a forecast', () => {
    const ahead = makeShare({ kind: 'derived', period: period(2026), asOf: '2025-12-04' })

    expect(drawnKind(ahead)).toBe('forecast')
    expect(drawnKind({ ...ahead, period: period(2025) })).toBe('derived')
  })

  test('a count and a remark keep their kind whatever year they speak of', () => {
    for (const kind of ['measured', 'statement'] as const)
      expect(drawnKind(makeShare({ kind, period: period(2030), asOf: '2025' }))).toBe(kind)
  })

  test('in the data, nothing worked out for a later year passes for a count', () => {
    const rows = [...market.shares, ...market.marketSize, ...market.localisation]
    const ahead = rows.filter(
      ({ kind, period: { startYear }, asOf }) =>
        kind === 'derived' && startYear > Number(asOf.slice(0, 4)),
    )

    expect(ahead.map(({ id }) => id)).toEqual(expect.arrayContaining(['SH034', 'MS13', 'LR104']))
    expect(new Set(ahead.map(drawnKind))).toEqual(new Set(['forecast']))
  })
})

describe('marks of shares', () => {
  test('a group is drawn by its own name and never as a vendor', () => {
    const { vendorId, ...ofNobody } = makeShare({ id: 'g', vendorId: 'huawei' })
    const shares = [
      makeShare({ id: 'v', vendorId }),
      { ...ofNobody, group: 'domesticTotal' as const },
    ]

    expect(shareMarks(shares, TOTALS).map(({ subjectId }) => subjectId)).toEqual(['domesticTotal'])
    expect(shareMarks(shares, ['huawei']).map(({ share }) => share.id)).toEqual(['v'])
  })

  test('half-years stand on either side of their year', () => {
    const at = (part: 'H1' | 'year' | 'H2') =>
      shareMarks([makeShare({ period: period(2025, part) })], ['nvidia'])[0]?.year ?? NaN

    expect(at('H1')).toBeLessThan(at('year'))
    expect(at('year')).toBe(2025)
    expect(at('H2')).toBeGreaterThan(at('year'))
  })

  test('every share of the data is a mark of a vendor or of a group', () => {
    const ids = [...new Set(market.shares.map(({ vendorId, group }) => vendorId ?? group ?? ''))]

    expect(shareMarks(market.shares, ids)).toHaveLength(market.shares.length)
  })
})

describe('the article’s shares', () => {
  const quoted = articleShares(claims, market.shares)

  test('each of 95, 54 and 28 is found in a publication that bears the very number', () => {
    expect(quoted.map(({ value }) => value)).toEqual([95, 54, 28])
    for (const { value, share } of quoted) expect(share?.value).toBe(value)
  })

  test('none of them was counted, and the 95 speaks of another year than the article', () => {
    expect(quoted.map(({ share }) => share && drawnKind(share))).not.toContain('measured')
    expect(quoted[0]?.share?.period.startYear).not.toBe(quoted[0]?.year)
  })

  test('beside each stands what else was published of its year, without forecasts', () => {
    for (const { year, share, others } of quoted) {
      expect(others.length).toBeGreaterThan(0)
      expect(others).not.toContain(share)
      for (const other of others) {
        expect(other.period.startYear).toBe(year)
        expect(drawnKind(other)).not.toBe('forecast')
      }
    }
  })

  test('a number that no publication bears is said to be of no source', () => {
    const without = market.shares.filter(({ value }) => value !== 28)

    expect(articleShares(claims, without).find(({ value }) => value === 28)?.share).toBeNull()
  })
})

describe('a range over rows', () => {
  test('takes in the ranges of the rows, and is unknown without rows', () => {
    expect(rangeOf([{ value: 8 }, { value: 17.5, low: 10, high: 25 }])).toEqual({
      low: 8,
      high: 25,
    })
    expect(rangeOf([])).toBeNull()
  })
})
