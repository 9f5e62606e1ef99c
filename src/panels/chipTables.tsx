import { chipsIn } from '@/i18n/views/chips'
import type { Chip } from '@/contract/chips'
import type { Meta } from '@/contract/meta'
import type { Ratio } from '@/domain/chips/ratios'
import { METRICS, type MetricId } from '@/domain/chips/metrics'
import type { MetricFigure } from '@/domain/chips/metricOf'
import type { MetricRow } from '@/domain/chips/rows'
import type { Locale } from '@/i18n/locale'
import { gradeCell, numberCell, rangeCell, unknownCell } from './cells'
import { isWeak } from './chipRows'
import type { DataCell, TableSpec } from './tableSpec'
import { Value } from './Value'
import { vendorNames } from './vendorNames'

/**
 * Whose chip it is, for what leaves the page: there a chart takes its colours from it. On the page
 * the marks say it.
 */
export function vendorColumn(meta: Meta, { m, f }: Locale) {
  const names = vendorNames(meta, f)
  return {
    column: { key: 'vendor', name: m.rail.vendor, away: true },
    cellOf: ({ vendorId }: Chip): string => names(vendorId),
  }
}

/** One metric of many chips as a table, with multiples of a base chip where they are shown. */
export function metricTable(
  rows: readonly MetricRow[],
  meta: Meta,
  metric: MetricId,
  index: { base: Chip; multipleOf: ReadonlyMap<string, Ratio> } | null,
  locale: Locale,
): TableSpec {
  const { m, f } = locale
  const vendor = vendorColumn(meta, locale)
  return {
    columns: [
      { key: 'chip', name: chipsIn(m).table.chip },
      { key: 'value', name: metricHead(metric, locale), numeric: true },
      ...(index
        ? [
            {
              key: 'index',
              name: chipsIn(m).indexed(m.chip.metrics[metric], f.text(index.base.shortName)),
              numeric: true,
            },
          ]
        : []),
      { key: 'range', name: m.provenance.range, numeric: true, range: true },
      { key: 'release', name: chipsIn(m).table.release },
      { key: 'grade', name: m.provenance.grade },
      vendor.column,
    ],
    rows: rows.map(({ chip, figure }) => {
      const multiple = index?.multipleOf.get(chip.id)?.value
      return {
        key: chip.id,
        cells: [
          f.text(chip.name),
          metricCell({ chip, metric, figure, locale }),
          ...(index ? [multipleCell(multiple, locale)] : []),
          rangeCell(figure.low, figure.high, f.range),
          releaseCell(chip, locale),
          gradeCell(figure.grade),
          vendor.cellOf(chip),
        ],
      }
    }),
  }
}

/** So many times the chip that counts as 1. */
export const multipleCell = (multiple: number | undefined, { m, f }: Locale): DataCell =>
  multiple === undefined ? unknownCell(m.panel.noData) : numberCell(multiple, f.times(multiple))

/** The day, month or quarter a chip came out, as it is known. */
export const releaseCell = ({ release }: Chip, { m, f }: Locale): DataCell =>
  release.date === null
    ? unknownCell(m.panel.noData)
    : { datum: release.date, shown: f.date(release.date) }

export const metricCell = (props: MetricValueProps): DataCell => ({
  datum: props.figure?.value ?? null,
  shown: <MetricValue {...props} />,
})

export function metricHead(metric: MetricId, { m }: Locale): string {
  const { unit } = METRICS[metric]
  return chipsIn(m).unit(m.chip.metrics[metric], m.chip.units[unit] ?? unit)
}

type MetricValueProps = {
  chip: Chip
  metric: MetricId
  figure: MetricFigure | null
  locale: Locale
}

/** A chip's figure in a table: press it for its provenance, and for derived ones the inputs. */
export function MetricValue({ chip, metric, figure, locale }: MetricValueProps) {
  const { m, f } = locale
  return (
    <Value
      name={f.join.colon(f.text(chip.name), m.chip.metrics[metric])}
      figure={figure}
      weak={figure !== null && isWeak(figure, chip)}
      arithmetic={
        metric === 'tpp'
          ? (chip.tpp?.arithmetic ?? null)
          : metric === 'performanceDensity'
            ? (chip.performanceDensity?.arithmetic ?? null)
            : null
      }
      inputs={
        figure?.inputs.map((input) => ({
          name: m.chip.metrics[input.field],
          figure: input.figure,
        })) ?? []
      }
    />
  )
}
