import type { Chip } from '@/contract/chips'
import type { Figure } from '@/contract/common'
import { combineEvidence, isEstimated, type Evidence } from './evidence'
import { metricOf, type MetricFigure } from './metricOf'
import { METRIC_IDS, type MetricId } from './metrics'
import { quotient, type NarrowSpan } from './span'

/** A pure number with its range and what it rests on; `estimated` asks for a "~". */
export type Ratio = NarrowSpan & Evidence & { estimated: boolean }

export type RatioRow = { metric: MetricId; a: MetricFigure; b: MetricFigure; ratio: Ratio }
export type RatioSheet = {
  /** Metrics that both publish, in the order of the list. */
  shared: readonly RatioRow[]
  onlyA: readonly MetricId[]
  onlyB: readonly MetricId[]
}

/**
 * "a is n× b" for two figures of one unit.
 *
 * @returns range by interval arithmetic; null when the units differ or b is not above 0
 */
export function ratioOf(a: Figure, b: Figure): Ratio | null {
  const span = a.unit === b.unit ? quotient(a, b) : null
  if (span === null) return null
  const evidence = combineEvidence(a, b)
  return { ...span, ...evidence, estimated: isEstimated(evidence) }
}

/**
 * One chip over another for every metric that both publish: always the same precision, always dense.
 * A chip over itself is exactly 1, whatever its range.
 */
export function ratioSheet(
  a: Chip,
  b: Chip,
  metrics: readonly MetricId[] = METRIC_IDS,
): RatioSheet {
  const shared: RatioRow[] = []
  const onlyA: MetricId[] = []
  const onlyB: MetricId[] = []
  for (const metric of metrics) {
    const figureA = metricOf(a, metric)
    const figureB = metricOf(b, metric)
    if (figureA !== null && figureB === null) onlyA.push(metric)
    if (figureA === null && figureB !== null) onlyB.push(metric)
    if (figureA === null || figureB === null) continue
    const ratio = a.id === b.id ? unity(figureA) : ratioOf(figureA, figureB)
    if (ratio !== null) shared.push({ metric, a: figureA, b: figureB, ratio })
  }
  return { shared, onlyA, onlyB }
}

/** A figure over itself: the uncertainty is the same above and below the line and falls out. */
export function unity({ grade, verified, sourceIds }: Evidence): Ratio {
  return { value: 1, grade, verified, sourceIds, estimated: isEstimated({ grade, verified }) }
}
