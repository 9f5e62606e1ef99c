import { chipsIn } from '@/i18n/views/chips'
import type { Chip } from '@/contract/chips'
import type { Grade } from '@/contract/common'
import { GRADES } from '@/contract/lists'
import { releaseYear } from '@/domain/chips/dates'
import { metricOf } from '@/domain/chips/metricOf'
import { METRIC_IDS, METRICS } from '@/domain/chips/metrics'
import { TABLE_COLUMNS, type Language, type TableColumnId, type TableSort } from '@/domain/choices'
import type { Locale } from '@/i18n/locale'

export const USUAL_COLUMNS: readonly TableColumnId[] = [
  'release',
  'fp16',
  'fp8',
  'int8',
  'memory_GB',
  'memoryBandwidth_GBps',
  'interconnectBandwidth_GBps',
  'tdp_W',
  'tpp',
]

/** What a column is sorted by; null where it is not known. */
export function sortValue(chip: Chip, id: TableColumnId, f: Locale['f']): string | number | null {
  switch (id) {
    case 'name':
      return f.text(chip.name)
    case 'release':
      return releaseYear(chip)
    case 'status':
      return chip.release.status
    case 'architecture':
      return chip.architectureFamily
    default:
      return metricOf(chip, id)?.value ?? null
  }
}

/** Numbers by size, words by the letters of the page's language. */
export const comparing =
  (language: Language) =>
  (a: unknown, b: unknown): number =>
    typeof a === 'number' && typeof b === 'number'
      ? a - b
      : String(a).localeCompare(String(b), language)

/** A column's head: its short name, and the unit of its numbers. */
export function headOf(id: TableColumnId, { m }: Locale): { name: string; unit: string | null } {
  switch (id) {
    case 'name':
      return { name: chipsIn(m).table.chip, unit: null }
    case 'release':
      return { name: chipsIn(m).table.release, unit: null }
    case 'status':
      return { name: chipsIn(m).table.status, unit: null }
    case 'architecture':
      return { name: chipsIn(m).table.architecture, unit: null }
    default:
      return { name: m.chip.short[id], unit: m.chip.units[METRICS[id].unit] ?? METRICS[id].unit }
  }
}

/** The chips as the table sorts them: what is not known stands last, whichever way. */
export function sortedBy(chips: readonly Chip[], sort: TableSort, f: Locale['f']): readonly Chip[] {
  const valueOf = (chip: Chip) => sortValue(chip, columnOf(sort), f)
  const compare = comparing(f.language)
  const direction = sort.startsWith('-') ? -1 : 1
  const known = chips.filter((chip) => valueOf(chip) !== null)
  return [
    ...known.toSorted((a, b) => direction * compare(valueOf(a), valueOf(b))),
    ...chips.filter((chip) => valueOf(chip) === null),
  ]
}

/** The column that a sort is by. */
function columnOf(sort: TableSort): TableColumnId {
  return TABLE_COLUMNS.find((id) => id === sort.replace('-', '')) ?? 'name'
}

/** The weakest grade among the figures of a row: the row is as good as that. */
export function weakestGrade(chip: Chip, columns: readonly TableColumnId[]): Grade | undefined {
  const grades = columns.flatMap((id) => {
    const metric = METRIC_IDS.find((each) => each === id)
    return (metric && metricOf(chip, metric)?.grade) ?? []
  })
  return GRADES.findLast((grade) => grades.includes(grade))
}
