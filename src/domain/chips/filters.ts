import { COUNTRIES, type Country, RELEASE_STATUSES, type ReleaseStatus } from '@/contract/lists'
import type { Chip } from '@/contract/chips'

/** An empty list lets everything through; lists of different kinds must all agree. */
export type ChipFilters = {
  architectures: readonly string[]
  vendors: readonly string[]
  countries: readonly Country[]
  statuses: readonly ReleaseStatus[]
}
export type FilterKind = keyof ChipFilters

export const NO_FILTERS: ChipFilters = {
  architectures: [],
  vendors: [],
  countries: [],
  statuses: [],
}

/** One choice of a filter: how many chips have it, and how many do while the other filters hold. */
export type FilterOption<Value extends string> = { value: Value; total: number; matching: number }

export type FilterOptions = {
  architectures: readonly FilterOption<string>[]
  vendors: readonly FilterOption<string>[]
  countries: readonly FilterOption<Country>[]
  statuses: readonly FilterOption<ReleaseStatus>[]
}

/** The chips that pass every filter, in the order given. */
export function filterChips(chips: readonly Chip[], filters: ChipFilters): readonly Chip[] {
  return chips.filter(
    (chip) =>
      passes(filters.architectures, chip.architectureFamily) &&
      passes(filters.vendors, chip.vendorId) &&
      passes(filters.countries, chip.country) &&
      passes(filters.statuses, chip.release.status),
  )
}

/**
 * What each filter offers. Architectures and vendors come with the most frequent first (ties as in
 * the data), countries and statuses in the contract's order; values that no chip has are left out.
 */
export function filterOptions(chips: readonly Chip[], filters: ChipFilters): FilterOptions {
  const without = (kind: FilterKind) => filterChips(chips, { ...filters, [kind]: [] })
  return {
    architectures: options(
      byCount(chips.map(architecture)),
      architecture,
      chips,
      without('architectures'),
    ),
    vendors: options(byCount(chips.map(vendor)), vendor, chips, without('vendors')),
    countries: options(COUNTRIES, (chip) => chip.country, chips, without('countries')),
    statuses: options(RELEASE_STATUSES, (chip) => chip.release.status, chips, without('statuses')),
  }
}

/** Chips that share an architecture family, families as first met: the small multiples. */
export function groupByArchitecture(
  chips: readonly Chip[],
): readonly { architecture: string; chips: readonly Chip[] }[] {
  return [...new Set(chips.map((chip) => chip.architectureFamily))].map((architecture) => ({
    architecture,
    chips: chips.filter((chip) => chip.architectureFamily === architecture),
  }))
}

const architecture = (chip: Chip) => chip.architectureFamily
const vendor = (chip: Chip) => chip.vendorId

function passes<Value extends string>(allowed: readonly Value[], value: Value): boolean {
  return allowed.length === 0 || allowed.includes(value)
}

function options<Value extends string>(
  values: readonly Value[],
  read: (chip: Chip) => Value,
  all: readonly Chip[],
  others: readonly Chip[],
): readonly FilterOption<Value>[] {
  const totals = countsOf(all.map(read))
  const matching = countsOf(others.map(read))
  return values
    .map((value) => ({
      value,
      total: totals.get(value) ?? 0,
      matching: matching.get(value) ?? 0,
    }))
    .filter(({ total }) => total > 0)
}

function countsOf<Value>(values: readonly Value[]): ReadonlyMap<Value, number> {
  const counts = new Map<Value, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

const byCount = (values: readonly string[]): readonly string[] =>
  [...countsOf(values)].toSorted(([, a], [, b]) => b - a).map(([value]) => value)
