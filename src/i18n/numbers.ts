/*
 * Numbers as both languages print them: a comma between thousands, a point before decimals. By hand,
 * because the first formatter of Intl takes longer to make than the page's first text to draw.
 * tests/i18n/intl.test.ts holds all that is printed by hand against Intl.
 */
const MINUS = '\u2212'

/**
 * A number with at most so many decimals, none of them a trailing zero: 2,250 · 989.5. Rounds as on
 * paper, half away from zero, by the digits that the number is written with.
 */
export function withDecimals(value: number, most: number): string {
  if (Number.isNaN(value)) return 'NaN'
  const size = Math.abs(value)
  if (size === Infinity) return signed(value, '∞')
  const [whole = '0', decimals = ''] = roundedTo(size, most).toFixed(Math.max(0, most)).split('.')
  const kept = decimals.replace(/0+$/, '')
  const printed = whole.replace(/\B(?=(?:\d{3})+$)/g, ',') + (kept === '' ? '' : `.${kept}`)
  return printed === '0' ? printed : signed(value, printed)
}

/** A number with just so many decimals, rounded in the same way: 1.0 · 0.58. */
export function withJust(value: number, decimals: number): string {
  if (!Number.isFinite(value)) return withDecimals(value, 0)
  const [whole = '0', rest = ''] = roundedTo(Math.abs(value), decimals).toFixed(decimals).split('.')
  const printed = whole.replace(/\B(?=(?:\d{3})+$)/g, ',') + (rest === '' ? '' : `.${rest}`)
  return /[1-9]/.test(printed) ? signed(value, printed) : printed
}

/** A number with its point moved to the right, by its written digits: 0.285 by 2 is 28.5. */
export function movePoint(value: number, by: number): number {
  const [digits = '0', exponent = '0'] = String(value).split('e')
  return Number(`${digits}e${Number(exponent) + by}`)
}

/** A number with at most so many digits from the first that is not zero: 6.69 · 0.76. */
export function withDigits(value: number, most: number): string {
  const size = Math.abs(value)
  if (size === 0 || !Number.isFinite(size)) return withDecimals(value, 0)
  const decimals = most - 1 - Math.floor(Math.log10(size))
  return withDecimals(value, Math.min(decimals, MOST_DECIMALS))
}

/** A large number as Chinese counts it: 2万 · 1.5亿 · 1200亿. */
export function inTenThousands(value: number): string {
  const [unit, word] = value >= 99_999_500 ? [1e8, '亿'] : [1e4, '万']
  return withDecimals(value / unit, 1).replace(',', '') + word
}

/** More than `toFixed` gives is nothing that anybody has measured. */
const MOST_DECIMALS = 100

/** In the written number: a product would bring in errors of its own. */
const roundedTo = (size: number, decimals: number): number =>
  movePoint(Math.round(movePoint(size, decimals)), -decimals)

const signed = (value: number, printed: string) => (value < 0 ? MINUS + printed : printed)
