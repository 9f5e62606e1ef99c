import * as z from 'zod/mini'
import { boundSchema, partialDateSchema, textSchema } from './common'
import { evidence, periodSchema, VALUE_KINDS } from './marketCommon'

export const SIZE_UNITS = ['bnUSD', 'bnCNY', 'mCards', 'pctGrowth'] as const

export const marketSizeSchema = z.object({
  id: z.string(),
  period: periodSchema,
  value: z.number(),
  unit: z.enum(SIZE_UNITS),
  bound: boundSchema,
  scope: textSchema,
  publisher: textSchema,
  kind: z.enum(VALUE_KINDS),
  ...evidence,
  asOf: partialDateSchema,
  note: z.nullable(textSchema),
})
export type MarketSize = z.infer<typeof marketSizeSchema>

export const FORECAST_SUBJECTS = [
  'nvidia',
  'amd',
  'huawei',
  'otherDomestic',
  'domesticTotal',
  'foreignTotal',
  'market',
] as const

export const FORECAST_METRICS = [
  'shareRevenue',
  'shareUnits',
  'shareUnstated',
  'selfSufficiency',
  'supplyToCoreDemand',
  'policyTargetFeasible',
  'demand',
  'supply',
  'revenue',
  'acceleratedServers',
  'aiGpu',
  'opportunity',
  'volumeGrowth',
] as const

/** What one publisher expected of one year. */
export const forecastSchema = z.object({
  id: z.string(),
  publisher: textSchema,
  asOf: partialDateSchema,
  year: z.number(),
  subject: z.enum(FORECAST_SUBJECTS),
  metric: z.enum(FORECAST_METRICS),
  value: z.number(),
  low: z.nullable(z.number()),
  high: z.nullable(z.number()),
  bound: boundSchema,
  unit: z.enum(['pct', 'bnUSD', 'bnCNY']),
  shareId: z.nullable(z.string()),
  ...evidence,
  note: z.nullable(textSchema),
})
export type Forecast = z.infer<typeof forecastSchema>

export const ASSUMPTION_TOPICS = [
  'capacity',
  'yield',
  'dies',
  'hbm',
  'lag',
  'substitution',
  'demand',
  'imports',
  'fee',
] as const

export const ASSUMPTION_UNITS = [
  'wafersPerMonth',
  'pct',
  'dies',
  'stacks',
  'packages',
  'quarters',
  'bnUSD',
  'units',
  'buyers',
] as const

/** A number that a publisher's estimate rests on. */
export const assumptionSchema = z.object({
  id: z.string(),
  topic: z.enum(ASSUMPTION_TOPICS),
  item: textSchema,
  year: z.number(),
  value: z.number(),
  low: z.nullable(z.number()),
  high: z.nullable(z.number()),
  bound: boundSchema,
  unit: z.enum(ASSUMPTION_UNITS),
  publisher: textSchema,
  asOf: partialDateSchema,
  ...evidence,
  note: z.nullable(textSchema),
})
export type Assumption = z.infer<typeof assumptionSchema>
