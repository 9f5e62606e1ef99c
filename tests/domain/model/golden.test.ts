import { MODEL_GROUPS } from '@/contract/lists'
import { expect, test } from 'vitest'
import { parseCase } from '@/domain/model/parseCase'
import { run } from '@/domain/model/run'
import { DRAW_RANGES } from '@/domain/model/ranges'
import { GROUPS, SEGMENTS } from '@/domain/model/groups'
import { MODEL_SEGMENTS } from '@/contract/scenarios'
import { expectSame, goldenCases, goldenOffers, goldenRanges, managedGap } from './dataset'

test.each(goldenCases)('a modeller who runs "$name" gets the golden result to 1e-9', (golden) => {
  const result = run(parseCase(golden.case))

  expectSame(result, golden.expected, 1e-9)
})

test('a modeller who takes the offers from their own file gets the same case', () => {
  const withOffers = parseCase({ ...managedGap(), offers: goldenOffers })

  expect(withOffers).toEqual(managedGap())
})

test('an analyst draws from the published ranges, in their order', () => {
  const published = goldenRanges.map(({ high, low, mode, path, reason }) => ({
    path,
    type: reason.includes('multiplier') ? 'multiplier' : 'absolute',
    low,
    mode,
    high,
  }))

  expect(DRAW_RANGES).toEqual(published)
})

test('the model speaks of the groups and segments that the data speaks of', () => {
  expect(GROUPS).toEqual(MODEL_GROUPS)
  expect(SEGMENTS).toEqual(MODEL_SEGMENTS)
})
