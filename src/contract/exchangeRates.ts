import * as z from 'zod/mini'
import { textSchema } from './common'
import { evidence } from './marketCommon'

/** Yuan per dollar: the mean of one calendar year, or of the months from first to last. */
export const exchangeRateSchema = z.object({
  id: z.string(),
  year: z.number(),
  cnyPerUsd: z.number(),
  kind: z.enum(['annualAverage', 'averageOfMonths']),
  months: z.optional(z.array(z.string())),
  ...evidence,
  note: z.nullable(textSchema),
})
export type ExchangeRate = z.infer<typeof exchangeRateSchema>
