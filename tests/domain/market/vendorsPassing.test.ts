import { expect, test } from 'vitest'
import metaJson from '#mocks/data/meta.json'
import { metaResponseSchema } from '@/contract/meta'
import { NO_FILTERS } from '@/domain/chips/filters'
import { vendorsPassing } from '@/domain/market/vendorsPassing'
import { chipOf, chips } from '#tests/domain/chips/dataset'

const { vendors } = metaResponseSchema.parse(metaJson)
const passing = (filters: Partial<typeof NO_FILTERS>) =>
  vendorsPassing(vendors, chips, { ...NO_FILTERS, ...filters })
const chipless = vendors.filter(({ id }) => !chips.some((chip) => chip.vendorId === id))

test('without a filter every vendor passes, also one without a chip in the data', () => {
  expect(passing({})).toHaveLength(vendors.length)
  expect(chipless.length).toBeGreaterThan(0)
})

test('a vendor without chips passes by its country and name, never by what is asked of chips', () => {
  for (const { id, country } of chipless) {
    expect(passing({ countries: [country] })).toContain(id)
    expect(passing({ vendors: [id] })).toEqual([id])
    expect(passing({ countries: [country === 'CN' ? 'US' : 'CN'] })).not.toContain(id)
    expect(passing({ statuses: ['shipping'] })).not.toContain(id)
  }
})

test('an architecture lets through only the vendors that make it', () => {
  expect(passing({ architectures: [chipOf('h200-sxm').architectureFamily] })).toEqual(['nvidia'])
})
