import { chipsIn } from '@/i18n/views/chips'
import type { MarkText } from '@/charts/types'
import type { Chip } from '@/contract/chips'
import type { Figure } from '@/contract/common'
import { isEstimated } from '@/domain/chips/evidence'
import type { MetricId } from '@/domain/chips/metrics'
import type { Locale } from '@/i18n/locale'
import { printQuantity } from './useUnits'

/** "345 TFLOPS" in the reader's language; "~" where the figure rests on weak evidence. */
export function printFigure(figure: Figure, locale: Locale): string {
  return printQuantity(figure.value, figure.unit, locale)
}

/** Marked "~" wherever it stands: assumed, unchecked, or of a chip little is known about. */
export const isWeak = (figure: Figure, chip: Chip): boolean =>
  isEstimated(figure) || chip.confidence === 'low'

/** What a chip's mark says when read: each metric with value, range and grade, then its note. */
export function chipText(
  chip: Chip,
  figures: readonly { metric: MetricId; figure: Figure; multiple?: string }[],
  locale: Locale,
): MarkText {
  const { m, f } = locale
  const name = f.text(chip.shortName)
  const rows = figures.flatMap(({ metric, figure, multiple }) => [
    { label: m.chip.metrics[metric], value: printFigure(figure, locale) },
    ...(multiple === undefined ? [] : [{ label: chipsIn(m).index, value: multiple }]),
    ...(figure.low === undefined || figure.high === undefined
      ? []
      : [{ label: m.provenance.range, value: f.range(figure.low, figure.high) }]),
    { label: m.provenance.grade, value: figure.grade },
  ])
  const note = figures[0]?.figure.note
  return {
    title: name,
    rows,
    ...(note && { note: f.text(note) }),
    spoken: locale.f.join.comma(
      name,
      ...figures.map(
        ({ metric, figure }) => `${m.chip.metrics[metric]} ${printFigure(figure, locale)}`,
      ),
    ),
  }
}
