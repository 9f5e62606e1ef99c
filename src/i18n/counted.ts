import { withDecimals } from './numbers'

/** 1 chip, 2 chips, 1,150 chips: a count with its noun, in English. */
export const counted = (count: number, one: string, many: string): string =>
  `${withDecimals(count, 3)} ${count === 1 ? one : many}`
