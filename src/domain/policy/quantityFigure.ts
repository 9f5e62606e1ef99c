import type { Chip } from '@/contract/chips'
import type { Figure } from '@/contract/common'
import type { NumericQuantity } from '@/contract/rules'

/**
 * The dataset's own figure of what a rule asks of a chip, with its sources; null where nobody
 * published it, and for sums, which are no figure of their own.
 */
export function quantityFigure(chip: Chip, q: NumericQuantity): Figure | null {
  switch (q) {
    case 'tpp':
      return chip.tpp
    case 'pd':
      return chip.performanceDensity
    case 'dram_GBps':
      return chip.memoryBandwidth_GBps
    case 'io_GBps':
      return chip.interconnectBandwidth_GBps
    case 'sum_GBps':
      return null
  }
}
