import { chipsIn } from '@/i18n/views/chips'
import { PRECISIONS, type Precision } from '@/contract/lists'
import type { Chip } from '@/contract/chips'
import { FIGURE_FIELDS, type FigureField } from '@/domain/chips/fields'
import type { ProvenanceEntry, SparseKey } from '@/domain/chips/provenance'
import type { Datum } from '@/domain/figures/snapshot'
import { useLocale, type Locale } from '@/i18n/locale'
import { captureWords } from '@/i18n/views/capture'
import styles from './ChipPage.module.css'
import { printFigure } from './chipRows'
import { GradeBadge } from './GradeBadge'
import { listTable } from './listTable'
import { showProvenance } from './provenanceStore'
import type { TableSpec } from './tableSpec'
import { Value } from './Value'

type Props = { chip: Chip; entries: readonly ProvenanceEntry[] }

/** Every field in a fixed order: value, range, grade, note and sources, unknown ones too. */
export function ChipFields({ chip, entries }: Props) {
  const locale = useLocale()
  const { m } = locale
  return (
    <table className={styles['fields']} aria-label={chipsIn(m).page.fields}>
      <thead>
        <tr>
          <th scope="col">{chipsIn(m).page.field}</th>
          <th scope="col">{chipsIn(m).page.value}</th>
          <th scope="col">{m.provenance.grade}</th>
          <th scope="col">{m.provenance.note}</th>
        </tr>
      </thead>
      <tbody>
        {entries
          .filter((entry) => entry.key !== 'exportNote' && !isEmptySparse(entry))
          .map((entry) => (
            <FieldRow key={entry.key} chip={chip} entry={entry} locale={locale} />
          ))}
      </tbody>
    </table>
  )
}

/** The same fields as data, numbers in the units of the dataset. */
export function chipFieldsTable(
  chip: Chip,
  entries: readonly ProvenanceEntry[],
  locale: Locale,
): TableSpec {
  const { m, f } = locale
  const shown = entries.filter((entry) => entry.key !== 'exportNote' && !isEmptySparse(entry))
  return listTable(shown, [
    { name: chipsIn(m).page.field, cell: ({ key }) => fieldName(key, locale) },
    { name: chipsIn(m).page.value, cell: (entry) => ({ datum: datumOf(entry, f), shown: '' }) },
    { name: captureWords[f.language].columns.unit, cell: (entry) => figureIn(entry)?.unit ?? '' },
    { name: m.provenance.range, cell: (entry) => rangeIn(entry, f) },
    { name: m.provenance.grade, cell: (entry) => figureIn(entry)?.grade ?? '' },
  ])
}

const figureIn = (entry: ProvenanceEntry) => (entry.kind === 'figure' ? entry.figure : null)

function rangeIn(entry: ProvenanceEntry, f: Locale['f']): string {
  const figure = figureIn(entry)
  return figure?.low === undefined || figure.high === undefined
    ? ''
    : f.range(figure.low, figure.high)
}

function datumOf(entry: ProvenanceEntry, f: Locale['f']): Datum {
  switch (entry.kind) {
    case 'name':
    case 'count':
      return entry.value
    case 'release':
      return entry.release.date
    case 'text':
      return entry.text && f.text(entry.text)
    case 'figure':
      return entry.figure?.value ?? null
  }
}

/** No vendor quotes sparse rates for most formats: those that none quotes say nothing. */
const isEmptySparse = (entry: ProvenanceEntry) =>
  entry.kind === 'figure' && entry.key.startsWith('sparse.') && entry.figure === null

type RowProps = { chip: Chip; entry: ProvenanceEntry; locale: Locale }

function FieldRow({ chip, entry, locale }: RowProps) {
  const name = fieldName(entry.key, locale)
  const { value, grade, note } = cellsOf(chip, entry, name, locale)
  return (
    <tr data-unknown={value === null ? '' : undefined}>
      <th scope="row">{name}</th>
      <td>{value ?? locale.m.panel.noData}</td>
      <td>{grade && <GradeBadge grade={grade} />}</td>
      <td>{note}</td>
    </tr>
  )
}

function cellsOf(chip: Chip, entry: ProvenanceEntry, name: string, locale: Locale) {
  const { m, f } = locale
  const none = { value: null, grade: null, note: null }
  switch (entry.kind) {
    case 'name':
      return { ...none, value: entry.value, note: entry.note && f.text(entry.note) }
    case 'count':
      return { ...none, value: entry.value === null ? null : f.number(entry.value) }
    case 'release': {
      const { date, note } = entry.release
      return { ...none, value: date === null ? null : f.date(date), note: note && f.text(note) }
    }
    case 'text':
      return {
        ...none,
        value: entry.text && f.text(entry.text),
        grade: entry.grade,
        note: entry.sourceIds.length > 0 && (
          <SourcesButton ids={entry.sourceIds} word={m.counted.sources(entry.sourceIds.length)} />
        ),
      }
    case 'figure': {
      const { figure, arithmetic } = entry
      if (figure === null) return none
      const printed = printFigure(figure, locale)
      return {
        value: (
          <Value
            name={f.join.colon(f.text(chip.name), name)}
            figure={figure}
            printed={
              figure.low !== undefined && figure.high !== undefined
                ? f.join.brackets(printed, f.range(figure.low, figure.high))
                : printed
            }
            arithmetic={arithmetic}
          />
        ),
        grade: figure.grade,
        note: f.join.semicolon(
          ...(arithmetic ? [arithmetic] : []),
          ...(figure.note ? [f.text(figure.note)] : []),
        ),
      }
    }
  }
}

function SourcesButton({ ids, word }: { ids: readonly string[]; word: string }) {
  return (
    <button
      type="button"
      className={styles['sources']}
      onClick={() => showProvenance({ kind: 'sources', figure: 'page', sourceIds: ids })}
    >
      {word}
    </button>
  )
}

type FieldKey = ProvenanceEntry['key']

function fieldName(key: FieldKey, { m }: Locale): string {
  const field = FIGURE_FIELDS.find((each): each is FigureField => each === key)
  if (field) return m.chip.metrics[field]
  const sparse = PRECISIONS.find(
    (each): each is Precision => key === (`sparse.${each}` satisfies SparseKey),
  )
  if (sparse) return chipsIn(m).page.sparse(m.chip.metrics[sparse])
  const words: Partial<Record<FieldKey, string>> = {
    architecture: chipsIn(m).page.architecture,
    formFactor: chipsIn(m).page.form,
    release: chipsIn(m).page.release,
    processNode: chipsIn(m).page.process,
    dies: chipsIn(m).page.dies,
    memoryType: chipsIn(m).page.memoryType,
    interconnectName: chipsIn(m).page.link,
  }
  return words[key] ?? key
}
