import type { LocalisationMetric } from '@/contract/lists'
import type { Shape } from '@/charts/types'
import type { ValueKind } from '@/contract/marketCommon'

export const METRIC_SHAPES: Record<LocalisationMetric, Shape> = {
  shareOfMarket: 'circle',
  selfSufficiency: 'square',
  supplyToDemand: 'diamond',
  policyTarget: 'triangle',
}

/** Shape tells the definition; a remark is a plus as everywhere, a target keeps its own shape. */
export const metricShape = (metric: LocalisationMetric, kind: ValueKind | null): Shape =>
  kind === 'statement' && metric !== 'policyTarget' ? 'plus' : METRIC_SHAPES[metric]
