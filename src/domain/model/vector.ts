import { NUMBER_FIELDS } from './fields'
import type { Case } from './types'

/**
 * Never drawn: what decides which chips may be sold and for how long, since it is worked out once
 * for all draws, and fractions that must keep their sum.
 */
const FIXED = [
  'baseYear',
  'endYear',
  'baseShares',
  'baseServed',
  'baseLicence',
  'scenario.licence',
  'scenario.startYear',
  'params.weights',
]

/** Every number that a draw may change. A case's numbers in this order are its vector. */
export const DRAWABLE_FIELDS = NUMBER_FIELDS.filter(
  ({ path }) => !FIXED.some((start) => path.startsWith(start)),
)

const SLOTS = new Map(DRAWABLE_FIELDS.map(({ path }, slot) => [path, slot]))

/** Place of a field in the vector, null if it is not drawable. */
export const slotAt = (path: string): number | null => SLOTS.get(path) ?? null

/** Place of the first of several fields that lie next to each other, or of a single one. */
export function slotOf(path: string): number {
  const slot = DRAWABLE_FIELDS.findIndex(
    (field) => field.path === path || field.path.startsWith(`${path}.`),
  )
  if (slot < 0) throw new Error(`${path} is not drawable`)
  return slot
}

/** The drawable numbers of a case in the order of DRAWABLE_FIELDS, each in its own unit. */
export const vectorOf = (source: Case): Float64Array =>
  Float64Array.from(DRAWABLE_FIELDS, ({ read }) => read(source))

/** The case with the numbers of a vector. */
export const caseOf = (source: Case, vector: Float64Array): Case =>
  DRAWABLE_FIELDS.reduce((changed, { write }, slot) => write(changed, vector[slot] ?? NaN), source)
