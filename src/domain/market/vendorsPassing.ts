import type { Chip } from '@/contract/chips'
import type { Vendor } from '@/contract/meta'
import { filterChips, type ChipFilters } from '@/domain/chips/filters'

/**
 * The vendors with a chip that passes the filters. One without any chip in the data can pass by
 * vendor and country alone: nothing is known of its chips that a filter could ask for.
 */
export function vendorsPassing(
  vendors: readonly Vendor[],
  chips: readonly Chip[],
  filters: ChipFilters,
): readonly string[] {
  const passing = new Set(filterChips(chips, filters).map((chip) => chip.vendorId))
  const withChips = new Set(chips.map((chip) => chip.vendorId))
  const asksOfChips = filters.architectures.length > 0 || filters.statuses.length > 0
  const allows = <Item>(list: readonly Item[], item: Item) =>
    list.length === 0 || list.includes(item)
  return vendors
    .filter(({ id, country }) =>
      withChips.has(id)
        ? passing.has(id)
        : !asksOfChips && allows(filters.vendors, id) && allows(filters.countries, country),
    )
    .map(({ id }) => id)
}
