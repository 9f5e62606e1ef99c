import type { Grade } from '@/contract/common'
import { ANYTHING, type Interval } from './interval'

/** rate × bits, with all number formats that come to the very same product. */
export type Product = { formats: readonly string[]; rate: number; bits: number; product: number }

/** How a number was worked out, for a page to write in its own language. */
type Working =
  | { kind: 'maximum'; of: readonly Product[] }
  | { kind: 'quotient'; tpp: number; dieArea_mm2: number }
  | { kind: 'sum'; dram_GBps: number; io_GBps: number }
  | { kind: 'stated' }

/** One number that rules ask for. */
export type Quantity = {
  value: number | null
  /** What the value can be by what is known: itself, or at least something, or anything. */
  known: Interval
  /** The same, with every estimated input anywhere in its own range. */
  range: Interval
  estimated: boolean
  grade: Grade | null
  working: Working | null
  /** Inputs that keep it unknown, as the form calls them: `dense.fp8`, `dieArea_mm2`. */
  missingInputs: readonly string[]
}

/** A quantity that cannot be worked out, with the inputs that it lacks. */
export const unknownQuantity = (missingInputs: readonly string[]): Quantity => ({
  value: null,
  known: ANYTHING,
  range: ANYTHING,
  estimated: false,
  grade: null,
  working: null,
  missingInputs,
})
