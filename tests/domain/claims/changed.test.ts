import { expect, test } from 'vitest'
import type { Chip } from '@/contract/chips'
import type { CheckData } from '@/domain/claims/lookUp'
import { claims, data, line, stepsOf } from './dataset'

/** The dataset with one chip told otherwise. */
const withChip = (id: string, change: (chip: Chip) => Chip): CheckData => ({
  ...data,
  chips: data.chips.map((chip) => (chip.id === id ? change(chip) : chip)),
})

test('a corrected H20 changes what N2 and N6 come to', () => {
  const corrected = withChip('h20-96gb', (chip) => ({
    ...chip,
    dense: { ...chip.dense, fp8: chip.dense.fp8 && { ...chip.dense.fp8, value: 592 } },
  }))

  expect(stepsOf('N2', corrected).map(line)).toEqual([
    'asClaimed: 3960 / 592 = 6.69 (13.4 differs)', // 3,958 / 592
    'likeForLike: 1980 / 592 = 3.34',
  ])
  expect(line(stepsOf('N6', corrected)[0])).toBe('asClaimed: 800 / 592 = 1.35 (2.7 differs)')
})

test('a figure that is taken back is named as missing, and nothing is worked out from it', () => {
  const without = withChip('h20-96gb', (chip) => ({
    ...chip,
    dense: { ...chip.dense, fp8: null },
  }))

  expect(stepsOf('N2', without)).toEqual([
    { kind: 'missing', place: { kind: 'chip', id: 'h20-96gb', field: 'dense.fp8' } },
    { kind: 'missing', place: { kind: 'chip', id: 'h20-96gb', field: 'dense.fp8' } },
  ])
})

test('a dataset without systems, market, facts and rates says so line by line', () => {
  const bare: CheckData = {
    chips: [],
    systems: [],
    market: { shares: [], nvidiaMarkers: [], prices: [] },
    facts: [],
    exchangeRates: [],
  }

  for (const { id, check } of claims) {
    const kinds = new Set(stepsOf(id, bare).map(({ kind }) => kind))
    expect([...kinds], id).toEqual(check === null ? [] : ['missing'])
  }
})

test('a new publisher’s share changes what the article is set against', () => {
  const revised: CheckData = {
    ...data,
    market: {
      ...data.market,
      shares: data.market.shares.map((share) =>
        share.id === 'SH008' ? { ...share, value: 54 } : share,
      ),
    },
  }

  expect(line(stepsOf('N10', revised)[4])).toBe('54, 54 agrees, quoted for 2025')
})

test('another exchange rate, fact and price move N15, N13 and N25', () => {
  const revised: CheckData = {
    ...data,
    exchangeRates: data.exchangeRates.map((rate) => ({ ...rate, cnyPerUsd: 7 })),
    facts: data.facts.map((fact) => (fact.id === 'F018' ? { ...fact, value: 0.1 } : fact)),
    market: {
      ...data.market,
      prices: data.market.prices.map((price) =>
        price.id === 'PR10' ? { ...price, low: 2_800_000, high: 2_800_000 } : price,
      ),
    },
  }

  expect(line(stepsOf('N15', revised)[0])).toBe('100 × 7 = 700 bnCNY')
  expect(line(stepsOf('N13', revised)[0])).toBe('0.1 × 0.15 = 0.015 bnUSD')
  expect(line(stepsOf('N25', revised)[0])).toBe('2800000 / 8 / 15832 = 22.1 CNY/TPP')
  // 11.84 / 22.11: the same 910C is now the cheaper one.
  expect(line(stepsOf('N25', revised)[1])).toContain('0.536 of the first')
})
