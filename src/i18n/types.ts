import type { Country, ReleaseStatus } from '@/contract/lists'
import type { MetricFamily, MetricId } from '@/domain/chips/metrics'

/** Words for the field's own terms: one per id, held complete by the compiler. */
export type ChipWords = {
  metrics: Record<MetricId, string>
  short: Record<MetricId, string>
  families: Record<MetricFamily, string>
  statuses: Record<ReleaseStatus, string>
  countries: Record<Country, string>
  confidence: Record<'high' | 'medium' | 'low', string>
  /** Units of a count that the language counts in other steps: 80 billion is 800 亿个. */
  counted: Record<string, { factor: number; name: string }>
  /** Units that are not written as the data writes them. */
  units: Record<string, string>
}
