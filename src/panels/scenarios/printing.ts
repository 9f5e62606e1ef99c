import type { LeverName } from '@/contract/scenarios'
import { NO_LIMIT } from '@/domain/lab/leverIds'
import type { Band } from '@/domain/model/bands'
import type { Formats } from '@/i18n/formats'

const MINUS = '\u2212'

/** A number rounded to so many decimals, with a true minus, never "−0". */
export function fixed(value: number, decimals: number): string {
  const plain = Math.abs(value).toFixed(decimals)
  const size = Number(plain)
  // Both languages group digits alike. Only where there is something to group: this runs hundreds
  // of times a frame while a lever moves.
  const text = size < 1000 ? plain : plain.replace(/\B(?=(\d{3})+(?!\d))/g, ',')
  return value < 0 && size !== 0 ? `${MINUS}${text}` : text
}

/** The same with a sign in front: a change. */
export function signed(value: number, decimals: number): string {
  const text = fixed(value, decimals)
  return value > 0 && Number(value.toFixed(decimals)) !== 0 ? `+${text}` : text
}

/**
 * Ends of an interval with as few decimals as tell them apart: 40–64, 98.6–99.2, and with words
 * between the ends where one of them is negative.
 */
export function interval(
  low: number,
  high: number,
  between = '–',
  print: (value: number, decimals: number) => string = fixed,
): string {
  return intervals([[low, high]], between, print)[0] ?? ''
}

/** Intervals that are read together, all with the decimals that one of them needs. */
function intervals(
  ends: readonly (readonly [low: number, high: number])[],
  between: string,
  print: (value: number, decimals: number) => string,
): readonly string[] {
  const decimals = ends.some(([low, high]) => print(low, 0) === print(high, 0)) ? 1 : 0
  return ends.map(([low, high]) => `${print(low, decimals)}${between}${print(high, decimals)}`)
}

/** Half of the draws and nine in ten of them: the wider never looks narrower for its decimals. */
export function printBands(
  { p5, p25, p75, p95 }: Band,
  print = fixed,
): { half: string; most: string } {
  const [half = '', most = ''] = intervals(
    [
      [p25, p75],
      [p5, p95],
    ],
    '–',
    print,
  )
  return { half, most }
}

export const mostOf = ({ p5, p95 }: Band): string => interval(p5, p95)

/** Whether two printed numbers need a decimal to differ. */
export function decimalsFor(a: number, b: number): number {
  return a !== b && fixed(a, 0) === fixed(b, 0) ? 1 : 0
}

/** Billions of dollars as each language writes them. */
export function money(value: number, { language, number }: Formats): string {
  return language === 'zh' ? `${number(value * 10)} 亿美元` : `$${number(value)}bn`
}

/** A range of such sums, the unit once. */
export function moneyRange(low: number, high: number, { language }: Formats): string {
  return language === 'zh' ? `${interval(low * 10, high * 10)} 亿美元` : `$${interval(low, high)}bn`
}

/** A value of a lever with its unit. */
export function leverValue(
  value: number,
  unit: LeverName['unit'],
  f: Formats,
  words: { noLimit: string; perYear: (value: string) => string },
): string {
  switch (unit) {
    case 'year':
      return String(value)
    case 'TPP':
      return value >= NO_LIMIT ? words.noLimit : f.number(value)
    case 'GB/s':
      return value >= NO_LIMIT ? words.noLimit : `${f.number(value)} GB/s`
    case 'bnUSD':
      return money(value, f)
    case 'fraction':
      return f.percent(round(value))
    case 'fractionPerYear':
      return words.perYear(f.percent(round(value)))
    case 'number':
    case 'index':
      return f.number(value)
  }
}

/** Takes the dust of binary fractions off: 0.30000000000000004 is 0.3. */
const round = (value: number): number => Number(value.toFixed(6))

/** Sentences one after another, as each language sets them. */
export const joined = (parts: readonly string[], { gap }: Formats): string =>
  parts.filter(Boolean).join(gap)
