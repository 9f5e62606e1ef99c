import { chipsIn } from '@/i18n/views/chips'
import type { Chip } from '@/contract/chips'
import { metricOf } from '@/domain/chips/metricOf'
import { TABLE_COLUMNS, TEXT_COLUMNS, type TableColumnId, type TableSort } from '@/domain/choices'
import type { Locale } from '@/i18n/locale'
import { gradeCell } from './cells'
import { headOf, sortedBy, weakestGrade } from './chipColumns'
import { metricCell, releaseCell } from './chipTables'
import type { Cell, TableSpec } from './tableSpec'

type Options = {
  columns: readonly TableColumnId[]
  sort: TableSort
  familyName: (id: string) => string
}

/** The table of chips as it stands, to be taken away: its columns in its order. */
export function chipTableSpec(
  chips: readonly Chip[],
  { columns, sort, familyName }: Options,
  locale: Locale,
): TableSpec {
  const { m, f } = locale
  const shown = TABLE_COLUMNS.filter((id) => id === 'name' || columns.includes(id))
  return {
    columns: [
      ...shown.map((id) => {
        const { name, unit } = headOf(id, locale)
        const numeric = !TEXT_COLUMNS.some((text) => text === id)
        return { key: id, name, numeric, ...(unit !== null && unit !== name && { unit }) }
      }),
      { key: 'grade', name: chipsIn(m).table.grade },
    ],
    rows: sortedBy(chips, sort, f).map((chip) => {
      const grade = weakestGrade(chip, columns)
      return {
        key: chip.id,
        cells: [
          ...shown.map((id) => cellOf(chip, id, familyName, locale)),
          grade === undefined ? '' : gradeCell(grade),
        ],
      }
    }),
  }
}

function cellOf(
  chip: Chip,
  id: TableColumnId,
  familyName: (id: string) => string,
  locale: Locale,
): Cell {
  switch (id) {
    case 'name':
      return locale.f.text(chip.name)
    case 'release':
      return releaseCell(chip, locale)
    case 'status':
      return locale.m.chip.statuses[chip.release.status]
    case 'architecture':
      return familyName(chip.architectureFamily)
    default:
      return metricCell({ chip, metric: id, figure: metricOf(chip, id), locale })
  }
}
