import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { textWidth } from '@/charts/labels'
import { nameInRows } from '@/charts/nameRows'

const marks = fc.array(
  fc.record({
    px: fc.double({ min: 0, max: 600, noNaN: true }),
    label: fc.stringMatching(/^[a-zA-Z ]{1,20}$/),
  }),
  { maxLength: 20 },
)

/** Where a name's letters stand. */
const boxOf = ({ px, label, anchor }: { px: number; label: string; anchor: 'start' | 'end' }) => {
  const width = textWidth(label, 12)
  return anchor === 'start' ? [px - 1, px - 1 + width] : [px + 1 - width, px + 1]
}

test('names never touch each other, leave the ground or cross a wall', () => {
  fc.assert(
    fc.property(marks, fc.double({ min: 0, max: 600, noNaN: true }), (all, wall) => {
      const named = nameInRows(all, { levels: 2, from: 0, to: 600, walls: [wall] })
      for (const [i, one] of named.entries()) {
        const [from = NaN, to = NaN] = boxOf(one)
        expect(from).toBeGreaterThanOrEqual(-1)
        expect(to).toBeLessThanOrEqual(601)
        expect(from < wall - 1 && to > wall + 1).toBe(false)
        for (const other of named.slice(i + 1).filter(({ level }) => level === one.level)) {
          const [otherFrom = NaN, otherTo = NaN] = boxOf(other)
          expect(to < otherFrom || otherTo < from).toBe(true)
        }
      }
    }),
  )
})

test('the first mark gets its name, and a mark without one gets none', () => {
  const named = nameInRows(
    [{ px: 100, label: 'October rules' }, { px: 95 }, { px: 90, label: 'Ban' }],
    { levels: 1, from: 0, to: 300 },
  )

  expect(named.map(({ label }) => label)).toEqual(['October rules', 'Ban'])
  expect(named[1]?.anchor).toBe('end')
})
