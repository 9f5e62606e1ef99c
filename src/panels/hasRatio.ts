import { METRICS, type MetricId } from '@/domain/chips/metrics'

/** A ratio says something where both are plain quantities; of a quotient it would be a riddle. */
export const hasRatio = (x: MetricId, y: MetricId) =>
  x !== y && [x, y].every((id) => METRICS[id].from.kind === 'published')
