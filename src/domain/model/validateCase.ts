import { BOUNDS, NUMBER_FIELDS, type FieldKind } from './fields'
import { SEGMENTS, sumOver } from './groups'
import { ModelError } from './ModelError'
import type { Case, Offer } from './types'

/** Rounding left by fractions written as decimals. */
const SUM_TOLERANCE = 1e-9

/** Longer horizons say nothing and would let growth overflow. */
const MAX_YEARS = 50

/** Below and beyond, logarithms and quotients leave the range of numbers. */
const OFFER_BOUNDS = { min: 1e-6, max: 1e9 }

/**
 * Holds a case against the rules of design/model.md.
 *
 * @throws ModelError naming the first field that breaks one
 */
export function validateCase(source: Case): void {
  for (const { path, kind, read } of NUMBER_FIELDS) validateNumber(path, kind, read(source))
  validateYears(source)
  validateSum('baseShares', sumOver(source.baseShares))
  const { weights } = source.params
  validateSum(
    'params.weights',
    SEGMENTS.reduce((sum, segment) => sum + weights[segment], 0),
  )
  source.offers.forEach(validateOffer)
  validateIds(source.offers)
}

/** @throws ModelError if a field of this kind cannot hold the value */
export function validateNumber(path: string, kind: FieldKind, value: number): void {
  const { min, max } = BOUNDS[kind]
  if (kind === 'year' && !Number.isInteger(value)) {
    throw new ModelError(path, 'outOfBounds', `must be a whole year, but is ${value}`)
  }
  validateBounds(path, value, min, max)
}

function validateBounds(path: string, value: number, min: number, max: number): void {
  if (Number.isFinite(value) && value >= min && value <= max) return
  const wanted = max === Number.MAX_VALUE ? `at least ${min}` : `between ${min} and ${max}`
  throw new ModelError(path, 'outOfBounds', `must be ${wanted}, but is ${value}`)
}

function validateYears({ baseYear, endYear, scenario }: Case): void {
  if (endYear < baseYear) {
    const detail = `must not be before baseYear (${baseYear}), but is ${endYear}`
    throw new ModelError('endYear', 'endBeforeBase', detail)
  }
  if (endYear - baseYear > MAX_YEARS) {
    const detail = `must be at most ${MAX_YEARS} years after baseYear (${baseYear}), but is ${endYear}`
    throw new ModelError('endYear', 'outOfBounds', detail)
  }
  if (scenario.startYear <= baseYear) {
    const detail = `must be after baseYear (${baseYear}), but is ${scenario.startYear}`
    throw new ModelError('scenario.startYear', 'startNotAfterBase', detail)
  }
}

function validateSum(path: string, sum: number): void {
  if (Math.abs(sum - 1) <= SUM_TOLERANCE) return
  throw new ModelError(path, 'sumNotOne', `must sum to 1, but sums to ${sum}`)
}

function validateOffer(offer: Offer, i: number): void {
  const path = `offers[${i}]`
  const { min, max } = OFFER_BOUNDS
  if (offer.id === '') throw new ModelError(`${path}.id`, 'wrongType', 'must not be empty')
  validateNumber(`${path}.from`, 'year', offer.from)
  validateNumber(`${path}.tpp`, 'limit', offer.tpp)
  validateBounds(`${path}.bandwidth_TBps`, offer.bandwidth_TBps, min, max)
  validateBounds(`${path}.dense16_TFLOPS`, offer.dense16_TFLOPS, min, max)
  validateBounds(`${path}.price_kUSD`, offer.price_kUSD, min, max)
}

/** Two offers of one id could tie in every measure and differ in price. */
function validateIds(offers: readonly Offer[]): void {
  const seen = new Set<string>()
  offers.forEach(({ id }, i) => {
    if (seen.has(id)) {
      throw new ModelError(`offers[${i}].id`, 'duplicate', `must be unique, but ${id} comes twice`)
    }
    seen.add(id)
  })
}
