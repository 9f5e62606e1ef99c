import type { NumericQuantity } from '@/contract/rules'
import type { Formats } from '@/i18n/formats'
import { withDecimals } from '@/i18n/numbers'

/** A density is stated to two decimals; what is worked out is printed as finely, or it reads as another. */
const DENSITY_DECIMALS = 2

/** What a rule compares, as the arithmetic prints it, without its unit. */
export const printQuantity = (q: NumericQuantity, value: number, f: Formats): string =>
  q === 'pd' ? withDecimals(value, DENSITY_DECIMALS) : f.number(value)
