import { at } from './at'
import { BOUNDS, fieldAt } from './fields'
import { SEGMENTS } from './groups'
import { ModelError } from './ModelError'
import type { DrawRange } from './ranges'
import { triangularInverse, type Triangle } from './triangular'
import type { Case } from './types'
import { validateNumber } from './validateCase'
import { DRAWABLE_FIELDS, slotAt, slotOf, vectorOf } from './vector'

/** One drawn number: where it goes and how it is spread. */
export type DrawRow = {
  range: DrawRange
  triangle: Triangle
  slots: readonly number[]
}

export type DrawPlan = { base: Float64Array; rows: readonly DrawRow[] }

/** Levers whose name is not the start of their fields' paths. */
const LEVER_PATHS: Readonly<Record<string, readonly string[]>> = {
  'scenario.risk.us': ['scenario.risk.nvidia', 'scenario.risk.amd'],
}

const MANDATE_BASE = slotOf('params.mandateBase')
const MANDATE_END = slotOf('scenario.mandateEnd')

/**
 * What is drawn for a case, in the order of the ranges. The mode of an absolute range is the case's
 * own value, and a value outside the range widens it; a multiplier keeps its own mode.
 *
 * @throws ModelError naming the path of a range that is ill formed, unknown or given twice
 */
export function planDraws(source: Case, ranges: readonly DrawRange[]): DrawPlan {
  const base = vectorOf(source)
  const rows = ranges.map((range): DrawRow => {
    validateRange(range)
    const slots = slotsOf(range)
    if (range.type === 'multiplier') return { range, slots, triangle: range }
    const [slot = 0] = slots
    const mode = at(base, slot)
    const low = Math.min(range.low, mode)
    const high = Math.max(range.high, mode)
    return { range, slots, triangle: { low, mode, high } }
  })
  validateSlots(rows)
  return { base, rows }
}

/**
 * Fills `vector` with one draw.
 *
 * @param uniforms one number of [0, 1) per row, in order
 */
export function drawInto(plan: DrawPlan, uniforms: Float64Array, vector: Float64Array): void {
  vector.set(plan.base)
  plan.rows.forEach((row, i) => {
    setRow(plan, row, triangularInverse(row.triangle, at(uniforms, i)), vector)
  })
  raiseMandate(vector)
}

/**
 * The case's vector with one row at a value and all others at their modes. A mandate is raised only
 * where the row is one: a case whose own mandate falls stays the case it is.
 */
export function vectorWith(plan: DrawPlan, row: DrawRow, value: number): Float64Array {
  const vector = plan.base.slice()
  setRow(plan, row, value, vector)
  if (row.slots.some(isMandate)) raiseMandate(vector)
  return vector
}

const isMandate = (slot: number): boolean =>
  [MANDATE_BASE, MANDATE_END].some((first) => slot >= first && slot < first + SEGMENTS.length)

function setRow(plan: DrawPlan, row: DrawRow, value: number, vector: Float64Array): void {
  if (row.range.type === 'absolute') {
    for (const slot of row.slots) vector[slot] = value
    return
  }
  for (const slot of row.slots) {
    const scaled = at(plan.base, slot) * value
    vector[slot] = IS_FRACTION[slot] === true ? Math.min(1, Math.max(0, scaled)) : scaled
  }
}

const IS_FRACTION = DRAWABLE_FIELDS.map(({ kind }) => kind === 'fraction')

/** After drawing, a mandate never falls. */
function raiseMandate(vector: Float64Array): void {
  for (let k = 0; k < SEGMENTS.length; k += 1) {
    const from = at(vector, MANDATE_BASE + k)
    if (at(vector, MANDATE_END + k) < from) vector[MANDATE_END + k] = from
  }
}

function slotsOf({ path, type }: DrawRange): readonly number[] {
  const single = slotAt(path)
  if (single !== null) return [single]
  const paths = LEVER_PATHS[path]
  const slots = DRAWABLE_FIELDS.flatMap((field, slot) =>
    (paths?.includes(field.path) ?? field.path.startsWith(`${path}.`)) ? [slot] : [],
  )
  if (slots.length > 0 && type === 'multiplier') return slots
  throw new ModelError(path, 'unknownPath', 'is not a number of the case that can be drawn')
}

function validateRange({ path, type, low, mode, high }: DrawRange): void {
  if (!(Number.isFinite(high - low) && low <= mode && mode <= high)) {
    throw new ModelError(
      path,
      'badRange',
      `must have low ≤ mode ≤ high, but has ${low}, ${mode}, ${high}`,
    )
  }
  const kind = type === 'multiplier' ? 'growth' : fieldAt(path)?.kind
  if (kind === undefined) return
  const floor = type === 'multiplier' ? 0 : BOUNDS[kind].min
  if (low < floor) throw new ModelError(path, 'badRange', `must not go below ${floor}`)
  validateNumber(path, kind, high)
}

/** A number drawn twice would leave one of the ranges without effect. */
function validateSlots(rows: readonly DrawRow[]): void {
  const seen = new Set<number>()
  for (const { range, slots } of rows) {
    for (const slot of slots) {
      if (seen.has(slot)) throw new ModelError(range.path, 'duplicate', 'is drawn by two ranges')
      seen.add(slot)
    }
  }
}
