import { useMemo } from 'react'
import { filterChips, type ChipFilters } from '@/domain/chips/filters'
import { fromChip } from '@/domain/policy/chipInput'
import { designResult } from '@/domain/policy/designResult'
import { quantitiesOf } from '@/domain/policy/quantities'
import { useDesign } from './useDesign'
import type { PolicyData } from './usePolicy'

/** The chips that pass the rail's filters, with what the rules need to know of each. */
export const rowsOf = ({ chips, book }: PolicyData, filters: ChipFilters) =>
  filterChips(chips, filters).map((chip) => ({
    chip,
    quantities: quantitiesOf(fromChip(chip), book.bitLength),
  }))

/** Whom the designed rule lets through, of all chips of the data: a filter changes no rule. */
export function useDesignResult({ chips, book, today }: PolicyData) {
  const lines = useDesign()
  const { tpp, dram_GBps, pd, io_GBps } = lines
  // Asked with every pixel of a drag: the engine answers again only when a line has moved.
  const result = useMemo(
    () => designResult({ tpp, dram_GBps, pd, io_GBps }, chips.map(fromChip), book, today),
    [tpp, dram_GBps, pd, io_GBps, chips, book, today],
  )
  return { lines, result }
}
