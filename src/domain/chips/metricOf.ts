import type { Chip } from '@/contract/chips'
import type { Figure } from '@/contract/common'
import { combineEvidence } from './evidence'
import { figureOf, type FigureField } from './fields'
import { METRICS, type Formula, type MetricId } from './metrics'
import { quotient } from './span'

type MetricInput = { field: FigureField; figure: Figure }

/** A figure of one metric, with the published figures it was read or worked out from. */
export type MetricFigure = Figure & { inputs: readonly MetricInput[] }

/**
 * A metric of one chip.
 *
 * Published metrics are the chip's own figure. Derived ones are a quotient of two figures: the range
 * by interval arithmetic, the worst grade, verified only if both are, the sources of both, no note.
 *
 * @returns in the metric's unit; null when an input is unpublished or the divisor is not above 0
 */
export function metricOf(chip: Chip, id: MetricId): MetricFigure | null {
  const { from, unit } = METRICS[id]
  if (from.kind === 'quotient') return derive(chip, from, unit)
  const figure = figureOf(chip, from.field)
  return figure && { ...figure, inputs: [{ field: from.field, figure }] }
}

/** The fields that keep a metric of this chip unknown; empty when nobody left any of them out. */
export function missingFields(chip: Chip, id: MetricId): readonly FigureField[] {
  const { from } = METRICS[id]
  const needed = from.kind === 'quotient' ? [from.numerator, from.denominator] : [from.field]
  return needed.filter((field) => figureOf(chip, field) === null)
}

function derive(chip: Chip, formula: Formula, unit: string): MetricFigure | null {
  const numerator = figureOf(chip, formula.numerator)
  const denominator = figureOf(chip, formula.denominator)
  if (numerator === null || denominator === null) return null
  const span = quotient(numerator, denominator, formula.factor)
  return (
    span && {
      ...span,
      unit,
      ...combineEvidence(numerator, denominator),
      inputs: [
        { field: formula.numerator, figure: numerator },
        { field: formula.denominator, figure: denominator },
      ],
    }
  )
}
