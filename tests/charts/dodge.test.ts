import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { dodge } from '@/charts/dodge'

const mark = fc.record(
  {
    px: fc.integer({ min: 0, max: 600 }),
    py: fc.integer({ min: 0, max: 300 }),
    r: fc.integer({ min: 2, max: 6 }),
    shift: fc.integer({ min: -9, max: 9 }),
  },
  { requiredKeys: ['px', 'py', 'r'] },
)
const marks = fc.array(mark, { maxLength: 30 })

/** As far as a mark may be moved before its place would claim another date, px. */
const FARTHEST = 30

test('every mark stays, in its order, at its own height', () => {
  fc.assert(
    fc.property(marks, (all) => {
      expect(dodge(all).map(({ py, r, shift }) => ({ py, r, shift }))).toEqual(
        all.map(({ py, r, shift }) => ({ py, r, shift })),
      )
    }),
  )
})

test('a mark whose place is exact never moves, and no other moves far', () => {
  fc.assert(
    fc.property(marks, (all) => {
      for (const [at, { px }] of dodge(all).entries()) {
        const from = all[at]
        if (!from) throw new Error('a mark was added')
        expect(Math.abs(px - from.px)).toBeLessThanOrEqual(from.shift === undefined ? 0 : FARTHEST)
      }
    }),
  )
})

test('marks that stand apart are left alone', () => {
  const apart = Array.from({ length: 10 }, (_, at) => ({ px: 40 * at, py: 100, r: 5, shift: 0 }))

  expect(dodge(apart)).toEqual(apart)
})

test('four marks on one spot end up side by side, none touching another', () => {
  const one = { px: 300, py: 100, r: 4.6, shift: 0 }
  const places = dodge([one, one, one, one]).map(({ px }) => px)

  for (const [at, px] of places.entries())
    for (const other of places.slice(at + 1)) expect(Math.abs(px - other)).toBeGreaterThan(9.2)
})
