import { niceTicks, paddedDomain } from '@/domain/scale'
import type { FixedScale } from './chartTypes'

/** Free of the dust that sums of tenths leave. */
const clean = (value: number) => Number(value.toPrecision(12))

/**
 * Round ends round the values, with the step between marks; null without a value. From zero, unless
 * told that zero has no meaning on this axis.
 */
export function fixedScale(values: readonly number[], fromZero: boolean): FixedScale | null {
  const usable = values.filter((value) => Number.isFinite(value))
  const domain = fromZero ? paddedDomain(usable, 'linear', 0.02) : aroundValues(usable)
  if (domain === null) return null
  const [first = domain.min, second = domain.max] = niceTicks(domain, 'linear', 7)
  const step = clean(second - first)
  return {
    min: clean(Math.floor(clean(domain.min / step)) * step),
    max: clean(Math.ceil(clean(domain.max / step)) * step),
    step,
  }
}

function aroundValues(values: readonly number[]) {
  if (values.length === 0) return null
  const min = Math.min(...values)
  const max = Math.max(...values)
  const room = (max - min) * 0.06 || Math.abs(max) * 0.1 || 1
  return { min: min - room, max: max + room }
}

/** Percentages of a whole stand on a scale to 100, by quarters; null where they do not fill it. */
export function percentScale(values: readonly (number | null)[], title: string): FixedScale | null {
  const known = values.filter((value) => value !== null)
  const whole = /%|百分/.test(title) && known.every((value) => value >= 0 && value <= 100)
  return whole && known.some((value) => value > 60) ? { min: 0, max: 100, step: 25 } : null
}

/** Ends round points: from zero, unless all lie far from it, as years do. */
export const pointScale = (values: readonly number[]): FixedScale | null => {
  const [min, max] = [Math.min(...values), Math.max(...values)]
  return fixedScale(values, min >= 0 ? min < max / 2 : max < 0)
}

/** Whole powers of ten round logarithms. */
export function decadeScale(logs: readonly number[]): FixedScale | null {
  const usable = logs.filter((value) => Number.isFinite(value))
  if (usable.length === 0) return null
  const min = Math.floor(Math.min(...usable))
  const max = Math.ceil(Math.max(...usable))
  return { min, max: max > min ? max : min + 1, step: 1 }
}
