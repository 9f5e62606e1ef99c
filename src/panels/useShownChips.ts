import type { Chip } from '@/contract/chips'
import { filterChips, type ChipFilters } from '@/domain/chips/filters'
import { useChoice } from '@/state/store'
import { useLaterChoice } from '@/state/useLaterChoice'

/** Filters for the figure that the reader acts on: followed in the same frame. */
export const useFilters = (): ChipFilters => ({
  architectures: useChoice((choice) => choice.architectures),
  vendors: useChoice((choice) => choice.vendors),
  countries: useChoice((choice) => choice.countries),
  statuses: useChoice((choice) => choice.statuses),
})

/** Filters for all other figures: followed in a later frame. */
export const useLaterFilters = (): ChipFilters => ({
  architectures: useLaterChoice((choice) => choice.architectures),
  vendors: useLaterChoice((choice) => choice.vendors),
  countries: useLaterChoice((choice) => choice.countries),
  statuses: useLaterChoice((choice) => choice.statuses),
})

export const isFiltering = (filters: ChipFilters): boolean =>
  Object.values(filters).some((list) => list.length > 0)

/** With nothing highlighted, so many chips stand for those that pass. */
const FEW = 8

/** The highlighted chips that pass; where none does, the first that pass, so that no figure is empty in vain. */
export function highlightedOf(
  chips: readonly Chip[],
  filters: ChipFilters,
  chipIds: readonly string[],
): { shown: readonly Chip[]; instead: boolean } {
  const passing = filterChips(chips, filters)
  const highlighted = passing.filter((chip) => chipIds.includes(chip.id))
  return highlighted.length > 0
    ? { shown: highlighted, instead: false }
    : { shown: passing.slice(0, FEW), instead: passing.length > 0 }
}
