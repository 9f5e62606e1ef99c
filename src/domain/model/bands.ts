import { at } from './at'
import type { Drawing } from './drawing'
import type { Columns } from './kernelRun'
import { ModelError } from './ModelError'
import { OUTPUT_KEYS, type OutputKey } from './outputs'
import { PERCENTILES, percentilesInto, type Percentile } from './percentiles'

export type Band = Record<Percentile, number>

/** Percentiles of every output in every year. Plain data with one typed array: made to be posted. */
export type BandTable = {
  draws: number
  /** Draws that could not be calibrated; the percentiles are those of the others. */
  failed: number
  seed: number
  years: readonly number[]
  /** `[(yearIndex·outputs + outputIndex)·5 + percentileIndex]`, in the outputs' units. */
  values: Float64Array
}

const WIDTH = PERCENTILES.length

/** @returns null for a year outside the table */
export function bandAt(table: BandTable, year: number, key: OutputKey): Band | null {
  const t = table.years.indexOf(year)
  if (t < 0) return null
  const start = (t * OUTPUT_KEYS.length + OUTPUT_KEYS.indexOf(key)) * WIDTH
  return {
    p5: at(table.values, start),
    p25: at(table.values, start + 1),
    p50: at(table.values, start + 2),
    p75: at(table.values, start + 3),
    p95: at(table.values, start + 4),
  }
}

/** All bands of one year, by output. */
export const bandsOfYear = (table: BandTable, year: number): Record<string, Band | null> =>
  Object.fromEntries(OUTPUT_KEYS.map((key) => [key, bandAt(table, year, key)]))

/**
 * Bands of one scenario of a finished drawing. Reorders the columns: call it last.
 *
 * @throws ModelError if no draw could be calibrated
 */
export const bandsOf = (drawing: Drawing, columns: Columns): BandTable =>
  tabulate(drawing, (column) => column(columns))

/**
 * Bands of the paired differences a − b, draw by draw.
 *
 * @throws ModelError if no draw could be calibrated
 */
export function differenceBands(drawing: Drawing, a: Columns, b: Columns): BandTable {
  const scratch = new Float64Array(drawing.done() - drawing.failed())
  return tabulate(drawing, (column) => {
    const ofA = column(a)
    const ofB = column(b)
    for (let i = 0; i < scratch.length; i += 1) scratch[i] = at(ofA, i) - at(ofB, i)
    return scratch
  })
}

function tabulate(
  drawing: Drawing,
  valuesOf: (column: (columns: Columns) => Float64Array) => Float64Array,
): BandTable {
  const { options, years } = drawing
  const kept = drawing.done() - drawing.failed()
  if (kept === 0) {
    throw new ModelError('params.mandateBase', 'noConvergence', 'no draw could be calibrated')
  }
  const count = years.length * OUTPUT_KEYS.length
  const values = new Float64Array(count * WIDTH)
  for (let i = 0; i < count; i += 1) {
    const column = ({ stride, values: all }: Columns) => all.subarray(i * stride, i * stride + kept)
    percentilesInto(valuesOf(column), values, i * WIDTH)
  }
  return { draws: drawing.done(), failed: drawing.failed(), seed: options.seed, years, values }
}
