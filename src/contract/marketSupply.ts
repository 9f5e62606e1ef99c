import { CURRENCIES, PRICE_PER } from './lists'
import * as z from 'zod/mini'
import { boundSchema, partialDateSchema, textSchema } from './common'
import { evidence, periodSchema, VALUE_KINDS } from './marketCommon'

/** One estimate of Huawei's output. A 910C is one package with two dies. */
export const ascendOutputSchema = z.object({
  id: z.string(),
  period: periodSchema,
  product: textSchema,
  unit: z.enum(['cards', 'packages', 'dies']),
  value: z.number(),
  low: z.nullable(z.number()),
  high: z.nullable(z.number()),
  bound: boundSchema,
  publisher: textSchema,
  kind: z.enum(VALUE_KINDS),
  ...evidence,
  asOf: partialDateSchema,
  note: z.nullable(textSchema),
})
export type AscendOutput = z.infer<typeof ascendOutputSchema>

export const VENDOR_REVENUE_SCOPES = ['company', 'aiChips', 'chinaMI308'] as const

/** Revenue or cards sold of one vendor, as reported for the scope. */
export const vendorRevenueSchema = z.object({
  id: z.string(),
  vendorId: z.string(),
  period: periodSchema,
  metric: z.enum(['revenue', 'cardsSold']),
  value: z.number(),
  low: z.optional(z.number()),
  high: z.optional(z.number()),
  unit: z.enum(['mCNY', 'mUSD', 'kCards']),
  bound: boundSchema,
  scope: z.enum(VENDOR_REVENUE_SCOPES),
  publisher: z.optional(textSchema),
  kind: z.enum(VALUE_KINDS),
  ...evidence,
  asOf: partialDateSchema,
  note: z.nullable(textSchema),
})
export type VendorRevenue = z.infer<typeof vendorRevenueSchema>

/** A price in China; low equals high where one price is quoted. */
export const priceSchema = z.object({
  id: z.string(),
  chipId: z.nullable(z.string()),
  item: textSchema,
  low: z.number(),
  high: z.number(),
  bound: boundSchema,
  currency: z.enum(CURRENCIES),
  per: z.enum(PRICE_PER),
  market: z.literal('china'),
  date: partialDateSchema,
  ...evidence,
  note: z.nullable(textSchema),
})
export type Price = z.infer<typeof priceSchema>
