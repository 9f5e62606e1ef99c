import { GRADES, PRECISIONS } from '@/contract/lists'
import * as fc from 'fast-check'
import type { Chip } from '@/contract/chips'
import type { Figure } from '@/contract/common'
import { FIGURE_FIELDS } from '@/domain/chips/fields'
import { METRICS } from '@/domain/chips/metrics'
import { makeChip, NO_RATES } from './makeChip'

const amount = fc.double({ min: 1e-3, max: 1e6, noNaN: true })

/** A published figure above 0, with or without a range round its value. */
export const figureArbitrary = (unit: string): fc.Arbitrary<Figure> =>
  fc
    .record({
      amounts: fc.tuple(amount, amount, amount),
      ranged: fc.boolean(),
      grade: fc.constantFrom(...GRADES),
      verified: fc.boolean(),
      sourceIds: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1 }),
    })
    .map(({ amounts, ranged, grade, verified, sourceIds }) => {
      const [low, value, high] = amounts.toSorted((a, b) => a - b)
      const figure = { value: value ?? 1, unit, grade, verified, sourceIds }
      return ranged ? { ...figure, low: low ?? 1, high: high ?? 1 } : figure
    })

const isRate = (field: string) => PRECISIONS.some((precision) => precision === field)

/** A chip of which any figure may be unpublished. */
export const chipArbitrary: fc.Arbitrary<Chip> = fc
  .tuple(
    fc.uuid(),
    fc.record(
      Object.fromEntries(
        FIGURE_FIELDS.filter((field) => field !== 'tpp' && field !== 'performanceDensity').map(
          (field) => [field, fc.option(figureArbitrary(METRICS[field].unit))],
        ),
      ),
    ),
  )
  .map(([id, figures]) => {
    const entries = Object.entries(figures)
    const rates = Object.fromEntries(entries.filter(([field]) => isRate(field)))
    const others = Object.fromEntries(entries.filter(([field]) => !isRate(field)))
    return makeChip({ id, ...others, dense: { ...NO_RATES, ...rates } })
  })
