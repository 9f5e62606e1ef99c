import { NUMBER_FIELDS } from './fields'
import { ModelError } from './ModelError'
import type { Case, Offer } from './types'

const BASE_FIELDS = NUMBER_FIELDS.filter(({ path }) => !path.startsWith('scenario.'))

/** Where two cases first differ in anything but their scenario; null if they do not. */
export function baseDifference(a: Case, b: Case): string | null {
  const field = BASE_FIELDS.find(({ read }) => read(a) !== read(b))
  if (field !== undefined) return field.path
  return a.offers.length === b.offers.length &&
    a.offers.every((offer, i) => isSame(offer, b.offers[i]))
    ? null
    : 'offers'
}

/** @throws ModelError naming the first field that differs, if scenarios alone are to be compared */
export function requireSameBase(a: Case, b: Case): void {
  const path = baseDifference(a, b)
  if (path === null) return
  throw new ModelError(path, 'mismatch', 'must be the same on both sides of a comparison')
}

const isSame = (a: Offer, b: Offer | undefined): boolean =>
  b !== undefined &&
  a.id === b.id &&
  a.group === b.group &&
  a.from === b.from &&
  a.tpp === b.tpp &&
  a.bandwidth_TBps === b.bandwidth_TBps &&
  a.dense16_TFLOPS === b.dense16_TFLOPS &&
  a.price_kUSD === b.price_kUSD
