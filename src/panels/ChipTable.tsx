import { chipsIn } from '@/i18n/views/chips'
import {
  columnVisibilityFeature,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  useTable,
  type ColumnDef,
} from '@tanstack/react-table'
import { useMemo } from 'react'
import type { Chip } from '@/contract/chips'
import { metricOf } from '@/domain/chips/metricOf'
import {
  TABLE_COLUMNS,
  TABLE_SORTS,
  TEXT_COLUMNS,
  type TableColumnId,
  type TableSort,
} from '@/domain/choices'
import { useLocale, type Locale } from '@/i18n/locale'
import { choose } from '@/state/store'
import { comparing, headOf, sortValue, weakestGrade } from './chipColumns'
import styles from './ChipTable.module.css'
import { MetricValue } from './chipTables'
import { GradeBadge } from './GradeBadge'
import { VendorMark } from './VendorMark'

type Props = {
  chips: readonly Chip[]
  columns: readonly TableColumnId[]
  sort: TableSort
  chipIds: readonly string[]
  familyName: (id: string) => string
}

const features = tableFeatures({
  rowSortingFeature,
  columnVisibilityFeature,
  sortedRowModel: createSortedRowModel(),
})
type Column = ColumnDef<typeof features, Chip>

/** The table of all chips. Unknown figures sort last whichever way the reader sorts. */
export function ChipTable({ chips, columns, sort, chipIds, familyName }: Props) {
  const locale = useLocale()
  const { m } = locale
  const defs = useMemo(() => TABLE_COLUMNS.map((id) => columnOf(id, locale)), [locale])
  const data = useMemo(() => [...chips], [chips])
  const sorting = [{ id: sort.replace('-', ''), desc: sort.startsWith('-') }]
  const shown = (id: TableColumnId) => id === 'name' || columns.includes(id)
  const table = useTable({
    features,
    columns: defs,
    data,
    getRowId: (chip) => chip.id,
    state: {
      sorting,
      columnVisibility: Object.fromEntries(TABLE_COLUMNS.map((id) => [id, shown(id)])),
    },
    onSortingChange: () => {},
  })
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles['scroll']} role="group" aria-label={m.panel.scroll} tabIndex={0}>
      <table className={styles['table']} aria-label={chipsIn(m).table.name}>
        <thead>
          <tr>
            {TABLE_COLUMNS.filter(shown).map((id) => (
              <HeadCell key={id} id={id} sort={sort} locale={locale} />
            ))}
            <th scope="col" title={chipsIn(m).table.gradeHint}>
              {chipsIn(m).table.grade}
            </th>
          </tr>
        </thead>
        <tbody>
          {table.getRowModel().rows.map(({ original: chip }) => (
            <tr key={chip.id} data-strong={chipIds.includes(chip.id) ? '' : undefined}>
              {TABLE_COLUMNS.filter(shown).map((id) => (
                <BodyCell key={id} id={id} chip={chip} familyName={familyName} locale={locale} />
              ))}
              <td>
                <WeakestGrade chip={chip} columns={columns} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function columnOf(id: TableColumnId, { f }: Locale): Column {
  const compare = comparing(f.language)
  return {
    id,
    accessorFn: (chip) => sortValue(chip, id, f) ?? undefined,
    sortUndefined: 'last',
    sortFn: (a, b) => compare(a.getValue(id), b.getValue(id)),
  }
}

type HeadProps = { id: TableColumnId; sort: TableSort; locale: Locale }

function HeadCell({ id, sort, locale }: HeadProps) {
  const { m } = locale
  const { name, unit } = headOf(id, locale)
  const direction = sort === id ? 'ascending' : sort === `-${id}` ? 'descending' : 'none'
  const numeric = !TEXT_COLUMNS.some((text) => text === id)
  // Numbers are wanted from the largest down first, words from A.
  const first: TableSort = numeric ? `-${id}` : id
  const second: TableSort = numeric ? id : `-${id}`
  const next = TABLE_SORTS.find((token) => token === (sort === first ? second : first))
  return (
    <th scope="col" aria-sort={direction} className={numeric ? styles['number'] : ''}>
      <button
        type="button"
        aria-label={chipsIn(m).table.sortBy(name)}
        onClick={() => next && choose('sortTable', { tableSort: next })}
      >
        {name}
        {direction === 'ascending' ? ' ↑' : direction === 'descending' ? ' ↓' : ''}
        {unit !== null && unit !== name && <span>{unit}</span>}
      </button>
    </th>
  )
}

type BodyProps = {
  id: TableColumnId
  chip: Chip
  familyName: (id: string) => string
  locale: Locale
}

function BodyCell({ id, chip, familyName, locale }: BodyProps) {
  const { m, f } = locale
  switch (id) {
    case 'name':
      return (
        <th scope="row">
          <VendorMark vendorId={chip.vendorId} />
          <button
            type="button"
            title={chipsIn(m).table.openChip(f.text(chip.name))}
            onClick={() => choose('openChip', { openChipId: chip.id })}
          >
            {f.text(chip.name)}
          </button>
        </th>
      )
    case 'release':
      return (
        <td className="nowrap">
          {chip.release.date === null ? m.panel.noData : f.date(chip.release.date)}
        </td>
      )
    case 'status':
      return <td className="nowrap">{m.chip.statuses[chip.release.status]}</td>
    case 'architecture':
      return <td className="nowrap">{familyName(chip.architectureFamily)}</td>
    default:
      return (
        <td className={styles['number']}>
          <MetricValue chip={chip} metric={id} figure={metricOf(chip, id)} locale={locale} />
        </td>
      )
  }
}

function WeakestGrade({ chip, columns }: { chip: Chip; columns: readonly TableColumnId[] }) {
  const weakest = weakestGrade(chip, columns)
  return weakest && <GradeBadge grade={weakest} />
}
