import { drawInto, planDraws, type DrawPlan } from './drawPlan'
import { calibrateVector } from './kernelCalibrate'
import { createKernelData, type KernelData } from './kernelData'
import { runVector, type Columns } from './kernelRun'
import { ModelError } from './ModelError'
import { OUTPUT_KEYS } from './outputs'
import { createRandom } from './random'
import type { DrawRange } from './ranges'
import { baseDifference } from './sameBase'
import type { Case } from './types'
import { validateCase } from './validateCase'

export type DrawOptions = {
  draws: number
  /** Unsigned, 32 bits. */
  seed: number
}

/** Memory of about 170 MB per scenario: 166,000 draws of six years. */
const MAX_CELLS = 1_000_000

/** One scenario of a drawing. */
type Side = { plan: DrawPlan; data: KernelData; vector: Float64Array; columns: Columns }

/** Draws under way. Slices of any size give the same numbers as all at once. */
export type Drawing = {
  options: DrawOptions
  years: readonly number[]
  /** Draws made, failed ones included. */
  done: () => number
  /** Draws that could not be calibrated, in any of the scenarios. */
  failed: () => number
  /** Makes up to so many more draws. */
  advance: (count: number) => void
  /** The outputs of the draws that did not fail, in order; one entry per scenario. */
  columns: readonly Columns[]
}

/**
 * Prepares common draws for one or more scenarios: every scenario gets the same random numbers.
 *
 * @throws ModelError if a case, a range or an option is not valid, or the cases' years differ
 */
export function createDrawing(
  cases: readonly Case[],
  ranges: readonly DrawRange[],
  options: DrawOptions,
): Drawing {
  cases.forEach(validateCase)
  const years = commonYears(cases)
  validateDraws(options.draws, years.length)
  const sides = cases.map((source) => createSide(source, ranges, options.draws))
  const [first] = cases
  // Calibration looks at nothing of the scenario: over one base, the first side's serves all.
  const isOneBase =
    first !== undefined && cases.every((other) => baseDifference(first, other) === null)
  const random = createRandom(options.seed)
  const uniforms = new Float64Array(ranges.length)
  let done = 0
  let failed = 0

  function drawOnce(): void {
    for (let i = 0; i < uniforms.length; i += 1) uniforms[i] = random()
    for (const { plan, vector } of sides) drawInto(plan, uniforms, vector)
    if (calibrateSides(sides, isOneBase)) runSides(sides, isOneBase, done - failed)
    else failed += 1
    done += 1
  }

  return {
    options,
    years,
    done: () => done,
    failed: () => failed,
    advance: (count) => {
      const end = Math.min(options.draws, done + count)
      while (done < end) drawOnce()
    },
    columns: sides.map(({ columns }) => columns),
  }
}

function createSide(source: Case, ranges: readonly DrawRange[], draws: number): Side {
  const plan = planDraws(source, ranges)
  const data = createKernelData(source)
  const values = new Float64Array(data.yearCount * OUTPUT_KEYS.length * draws)
  return { plan, data, vector: plan.base.slice(), columns: { values, stride: draws } }
}

const calibrateSides = (sides: readonly Side[], isOneBase: boolean): boolean =>
  sides.every(({ data, vector }, i) => (isOneBase && i > 0) || calibrateVector(data, vector))

function runSides(sides: readonly Side[], isOneBase: boolean, draw: number): void {
  const [first] = sides
  for (const side of sides) {
    const calibrated = isOneBase && first !== undefined ? first : side
    runVector(side.data, side.vector, calibrated.data.problem.logit.xi, side.columns, draw)
  }
}

function commonYears(cases: readonly Case[]): readonly number[] {
  const [first] = cases
  if (first === undefined) return []
  for (const { baseYear, endYear } of cases) {
    const field = baseYear === first.baseYear ? 'endYear' : 'baseYear'
    if (baseYear !== first.baseYear || endYear !== first.endYear) {
      throw new ModelError(field, 'mismatch', 'must be the same on both sides of a comparison')
    }
  }
  const { baseYear, endYear } = first
  return Array.from({ length: endYear - baseYear + 1 }, (_, t) => baseYear + t)
}

function validateDraws(draws: number, yearCount: number): void {
  const max = Math.floor(MAX_CELLS / Math.max(1, yearCount))
  if (Number.isInteger(draws) && draws >= 1 && draws <= max) return
  const detail = `must be a whole number from 1 to ${max} for ${yearCount} years, but is ${draws}`
  throw new ModelError('draws', 'outOfBounds', detail)
}
