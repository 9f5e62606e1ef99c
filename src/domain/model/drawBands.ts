import { bandsOf, differenceBands, type BandTable } from './bands'
import { createDrawing, type Drawing, type DrawOptions } from './drawing'
import { ModelError } from './ModelError'
import type { DrawRange } from './ranges'
import type { Case } from './types'

/**
 * Bands of one scenario: `draws` runs of the model with the ranges' numbers drawn.
 *
 * @throws ModelError if an input is not valid, or no draw could be calibrated
 */
export function drawBands(
  source: Case,
  ranges: readonly DrawRange[],
  options: DrawOptions,
): BandTable {
  const drawing = createDrawing([source], ranges, options)
  drawing.advance(options.draws)
  return finishBands(drawing)
}

/** Bands of two scenarios and of their paired difference, a − b, all from the same draws. */
export type Comparison = { a: BandTable; b: BandTable; difference: BandTable }

/**
 * @throws ModelError if an input is not valid, the years differ, or no draw could be calibrated
 */
export function compareBands(
  a: Case,
  b: Case,
  ranges: readonly DrawRange[],
  options: DrawOptions,
): Comparison {
  const drawing = createDrawing([a, b], ranges, options)
  drawing.advance(options.draws)
  return finishComparison(drawing)
}

/** Bands of a drawing of one scenario that has made its draws. */
export function finishBands(drawing: Drawing): BandTable {
  const [columns] = drawing.columns
  if (columns === undefined) throw new ModelError('case', 'wrongType', 'is missing')
  return bandsOf(drawing, columns)
}

/** Bands of a drawing of two scenarios. The difference comes first: bands reorder the columns. */
export function finishComparison(drawing: Drawing): Comparison {
  const [a, b] = drawing.columns
  if (a === undefined || b === undefined) {
    throw new ModelError('case', 'wrongType', 'must be two')
  }
  const difference = differenceBands(drawing, a, b)
  return { a: bandsOf(drawing, a), b: bandsOf(drawing, b), difference }
}
