import { at } from './at'
import { planDraws, vectorWith } from './drawPlan'
import { calibrateVector } from './kernelCalibrate'
import { createKernelData } from './kernelData'
import { runVector } from './kernelRun'
import { ModelError } from './ModelError'
import { OUTPUT_KEYS, readOutput, type OutputKey } from './outputs'
import type { DrawRange } from './ranges'
import { run } from './run'
import type { Case } from './types'

/** One output in one year. */
export type Target = { year: number; key: OutputKey }

/** What one drawn number alone does to an output. */
export type TornadoBar = {
  path: string
  /** The ends of its range, widened to hold the case's own value; of a multiplier, the factors. */
  low: number
  high: number
  /** The output with the number at either end; null where that case cannot be calibrated. */
  atLow: number | null
  atHigh: number | null
  /** Distance between the two, in the output's unit; null if one is unknown. */
  spread: number | null
}

export type Tornado = {
  /** The output with all numbers at their modes: the central case. */
  central: number
  /** Widest first; those without a spread last; equal ones in the order of the ranges. */
  bars: readonly TornadoBar[]
}

/**
 * How far each drawn number alone moves an output, all others at their modes.
 *
 * @throws ModelError if the case or a range is not valid, the case cannot be calibrated, or the year
 * lies outside it
 */
export function tornado(source: Case, ranges: readonly DrawRange[], target: Target): Tornado {
  const central = outputOf(source, target)
  const plan = planDraws(source, ranges)
  const outputAt = outputReader(source, target)
  const bars = plan.rows.map((row): TornadoBar => {
    const { low, high } = row.triangle
    const atLow = outputAt(vectorWith(plan, row, low))
    const atHigh = outputAt(vectorWith(plan, row, high))
    const spread = atLow === null || atHigh === null ? null : Math.abs(atHigh - atLow)
    return { path: row.range.path, low, high, atLow, atHigh, spread }
  })
  return { central, bars: bars.toSorted((a, b) => orderOf(b) - orderOf(a)) }
}

const orderOf = ({ spread }: TornadoBar): number => spread ?? -1

/** @throws ModelError as `run`, and if the case does not reach the year */
function outputOf(source: Case, { key, year }: Target): number {
  const result = run(source, year).years.find((candidate) => candidate.year === year)
  if (result !== undefined) return readOutput(result, key)
  throw new ModelError('year', 'outOfBounds', `${year} is not a year of the case`)
}

/**
 * Reads the output for a vector as the draws do, twenty times faster than a case would be built and
 * run: a tornado is drawn anew at every move of a lever. Gives null where there is no calibration.
 */
function outputReader(
  source: Case,
  { key, year }: Target,
): (vector: Float64Array) => number | null {
  const data = createKernelData(source)
  const columns = { values: new Float64Array(data.yearCount * OUTPUT_KEYS.length), stride: 1 }
  const place = (year - source.baseYear) * OUTPUT_KEYS.length + OUTPUT_KEYS.indexOf(key)
  return (vector) => {
    if (!calibrateVector(data, vector)) return null
    runVector(data, vector, data.problem.logit.xi, columns, 0)
    return at(columns.values, place)
  }
}
