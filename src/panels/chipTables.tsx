import type { Chip } from '@/contract/chips'
import { METRICS, type MetricId } from '@/domain/chips/metrics'
import type { MetricFigure } from '@/domain/chips/metricOf'
import type { MetricRow } from '@/domain/chips/rows'
import type { Locale } from '@/i18n/locale'
import { isWeak } from './chipRows'
import type { TableSpec } from './FigureTable'
import { GradeBadge } from './GradeBadge'
import { Value } from './Value'

/** One metric of many chips as a table, with multiples of a base chip where they are shown. */
export function metricTable(
  rows: readonly MetricRow[],
  metric: MetricId,
  index: { base: Chip; multipleOf: ReadonlyMap<string, number> } | null,
  locale: Locale,
): TableSpec {
  const { m, f } = locale
  return {
    columns: [
      { key: 'chip', name: m.chips.table.chip },
      { key: 'value', name: metricHead(metric, locale), numeric: true },
      ...(index
        ? [
            {
              key: 'index',
              name: m.chips.indexed(m.chip.metrics[metric], f.text(index.base.shortName)),
              numeric: true,
            },
          ]
        : []),
      { key: 'range', name: m.provenance.range, numeric: true },
      { key: 'release', name: m.chips.table.release },
      { key: 'grade', name: m.provenance.grade },
    ],
    rows: rows.map(({ chip, figure }) => {
      const multiple = index?.multipleOf.get(chip.id)
      return {
        key: chip.id,
        cells: [
          f.text(chip.name),
          <MetricValue key="value" chip={chip} metric={metric} figure={figure} locale={locale} />,
          ...(index ? [multiple === undefined ? m.panel.noData : f.times(multiple)] : []),
          figure.low !== undefined && figure.high !== undefined
            ? f.range(figure.low, figure.high)
            : '',
          chip.release.date === null ? m.panel.noData : f.date(chip.release.date),
          <GradeBadge key="grade" grade={figure.grade} />,
        ],
      }
    }),
  }
}

export function metricHead(metric: MetricId, { m }: Locale): string {
  const { unit } = METRICS[metric]
  return m.chips.unit(m.chip.metrics[metric], m.chip.units[unit] ?? unit)
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
      name={`${f.text(chip.name)}: ${m.chip.metrics[metric]}`}
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
