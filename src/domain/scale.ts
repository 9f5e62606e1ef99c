const SCALE_KINDS = ['linear', 'log'] as const
export type ScaleKind = (typeof SCALE_KINDS)[number]

export type Domain = { min: number; max: number }

/** First digits of round numbers, from few ticks to many. */
const LOG_DIGITS = [[1, 2, 5], [1, 3], [1]] as const

/**
 * Round numbers within a domain for an axis, rising: steps of 1, 2 or 5 × 10ⁿ on a linear scale;
 * 1-2-5, 1-3 or 1 × 10ⁿ on a log scale, the densest that keeps to the count. A log domain too
 * short to hold two such numbers gets linear steps.
 *
 * @param count at most so many ticks, ≥ 2
 * @returns in data units; empty for a domain that cannot be drawn (min not below max, log of ≤ 0)
 */
export function niceTicks(domain: Domain, kind: ScaleKind, count = 6): readonly number[] {
  if (!isDrawable(domain, kind)) return []
  if (kind === 'linear') return linearTicks(domain, count)
  const choices = LOG_DIGITS.map((digits) => logTicks(domain, digits))
  const [densest = []] = choices
  if (densest.length < 2) return linearTicks(domain, count)
  const fitting = choices.find((ticks) => ticks.length <= count && ticks.length >= 2)
  return fitting ?? every(choices.at(-1) ?? [], count)
}

/** Whether an axis can show this domain at all. */
export function isDrawable({ min, max }: Domain, kind: ScaleKind): boolean {
  return Number.isFinite(min) && Number.isFinite(max) && min < max && (kind === 'linear' || min > 0)
}

/** Where a value lies in a domain: 0 at min, 1 at max, also beyond. */
export function fraction(value: number, { min, max }: Domain, kind: ScaleKind): number {
  if (kind === 'linear') return (value - min) / (max - min)
  return Math.log(value / min) / Math.log(max / min)
}

/**
 * A domain with room around the values: from 0 on a linear scale (or below, if a value is), a share
 * of the width on either side on a log scale, where values not above 0 do not count.
 *
 * @param margin share of the width, 0–1
 * @returns null without a usable value
 */
export function paddedDomain(
  values: readonly number[],
  kind: ScaleKind,
  margin = 0.06,
): Domain | null {
  const usable = values.filter(
    (value) => Number.isFinite(value) && (kind === 'linear' || value > 0),
  )
  if (usable.length === 0) return null
  const min = Math.min(...usable)
  const max = Math.max(...usable)
  if (kind === 'linear') {
    const low = Math.min(0, min)
    const high = Math.max(0, max)
    const room = (high - low) * margin || 1
    return { min: low < 0 ? low - room : 0, max: high > 0 || low === 0 ? high + room : 0 }
  }
  // One value alone gets a factor of 2 on either side.
  const room = min === max ? 2 : (max / min) ** margin
  return { min: min / room, max: max * room }
}

/**
 * The ends of a linear domain moved outwards to round numbers, by a fifth of its width at most: an
 * axis that follows a moving value then stands still most of the time.
 */
export function roundedOut(low: number, high: number): readonly [number, number] {
  const width = high - low
  if (!(width > 0) || !Number.isFinite(width)) return [low, high]
  const power = Math.floor(Math.log10(width)) - 1
  const step = roundNumber(2, power)
  return [
    roundNumber(2 * Math.floor(low / step), power),
    roundNumber(2 * Math.ceil(high / step), power),
  ]
}

function linearTicks({ min, max }: Domain, count: number): readonly number[] {
  const rough = (max - min) / Math.max(1, count - 1)
  let power = Math.floor(Math.log10(rough))
  for (;;) {
    for (const digit of [1, 2, 5]) {
      const first = Math.ceil(min / roundNumber(digit, power))
      const last = Math.floor(max / roundNumber(digit, power))
      if (last - first + 1 > count) continue
      return range(first, last).map((k) => roundNumber(k * digit, power))
    }
    power += 1
  }
}

function logTicks({ min, max }: Domain, digits: readonly number[]): readonly number[] {
  return range(Math.floor(Math.log10(min)), Math.ceil(Math.log10(max)))
    .flatMap((power) => digits.map((digit) => roundNumber(digit, power)))
    .filter((tick) => tick >= min && tick <= max)
}

/** digit × 10^power without the dust of binary fractions. */
function roundNumber(digit: number, power: number): number {
  return power >= 0 ? digit * 10 ** power : digit / 10 ** -power
}

function every(ticks: readonly number[], count: number): readonly number[] {
  const step = Math.ceil(ticks.length / count)
  return ticks.filter((_, i) => i % step === 0)
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i)
}
