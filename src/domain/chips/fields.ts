import { PRECISIONS, type Precision } from '@/contract/lists'
import type { Chip } from '@/contract/chips'
import type { Figure } from '@/contract/common'

/** Every single figure of a chip, by its key in the contract; a precision stands for its dense peak. */
export const FIGURE_FIELDS = [
  ...PRECISIONS,
  'memory_GB',
  'memoryBandwidth_GBps',
  'interconnectBandwidth_GBps',
  'tdp_W',
  'price_usd',
  'transistors_billion',
  'dieArea_mm2',
  'tpp',
  'performanceDensity',
] as const
export type FigureField = (typeof FIGURE_FIELDS)[number]

const isPrecision = (field: FigureField): field is Precision =>
  PRECISIONS.some((precision) => precision === field)

/** The published figure in a field, or null when nobody published one. */
export function figureOf(chip: Chip, field: FigureField): Figure | null {
  return isPrecision(field) ? chip.dense[field] : chip[field]
}
