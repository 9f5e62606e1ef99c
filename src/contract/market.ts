import * as z from 'zod/mini'
import { partialDateSchema, textSchema } from './common'
import { exchangeRateSchema } from './exchangeRates'
import {
  nvidiaChinaBasesSchema,
  nvidiaFiscalYearSchema,
  nvidiaGuidanceSchema,
  nvidiaMarkerSchema,
  nvidiaQuarterSchema,
} from './marketNvidia'
import { baselineSchema, localisationSchema, shareSchema } from './marketShares'
import { assumptionSchema, forecastSchema, marketSizeSchema } from './marketSizes'
import { ascendOutputSchema, priceSchema, vendorRevenueSchema } from './marketSupply'

/** Two or more rows that disagree, and why. */
const conflictSchema = z.object({
  id: z.string(),
  text: textSchema,
  refs: z.array(z.string()),
})
export type Conflict = z.infer<typeof conflictSchema>

export const marketResponseSchema = z.object({
  shares: z.array(shareSchema),
  baseline: z.array(baselineSchema),
  marketSize: z.array(marketSizeSchema),
  localisation: z.array(localisationSchema),
  nvidiaQuarters: z.array(nvidiaQuarterSchema),
  nvidiaFiscalYears: z.array(nvidiaFiscalYearSchema),
  nvidiaChinaBases: nvidiaChinaBasesSchema,
  nvidiaMarkers: z.array(nvidiaMarkerSchema),
  nvidiaGuidance: z.array(nvidiaGuidanceSchema),
  ascendOutput: z.array(ascendOutputSchema),
  vendorRevenue: z.array(vendorRevenueSchema),
  prices: z.array(priceSchema),
  forecasts: z.array(forecastSchema),
  assumptions: z.array(assumptionSchema),
  fx: z.array(exchangeRateSchema),
  conflicts: z.array(conflictSchema),
  gaps: z.array(textSchema),
  meta: z.object({
    dataTo: partialDateSchema,
    shareRule: textSchema,
    boundMeaning: z.object({
      exact: textSchema,
      about: textSchema,
      atLeast: textSchema,
      atMost: textSchema,
      range: textSchema,
    }),
  }),
})
export type Market = z.infer<typeof marketResponseSchema>
