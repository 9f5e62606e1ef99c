import { COUNTRIES } from './lists'
import * as z from 'zod/mini'
import { partialDateSchema, sourceIdsSchema, textSchema } from './common'
import { exchangeRateSchema } from './exchangeRates'

const vendorSchema = z.object({
  id: z.string(),
  name: textSchema,
  country: z.enum(COUNTRIES),
})
export type Vendor = z.infer<typeof vendorSchema>

/** `id` is what chips carry as `architectureFamily`. */
const architectureFamilySchema = z.object({ id: z.string(), name: textSchema })
export type ArchitectureFamily = z.infer<typeof architectureFamilySchema>

const licenceSchema = z.object({
  text: textSchema,
  sourceIds: sourceIdsSchema,
})

/** How many rows each endpoint serves; for market, all series together. */
const countsSchema = z.object({
  chips: z.number(),
  systems: z.number(),
  market: z.number(),
  events: z.number(),
  camps: z.number(),
  facts: z.number(),
  rules: z.number(),
  scenarios: z.number(),
  claims: z.number(),
  glossary: z.number(),
  sources: z.number(),
})

export const metaResponseSchema = z.object({
  /** Grows with every change of the data: the date, with `-2`, `-3` … for more on one day. */
  dataVersion: z.string().check(z.regex(/^\d{4}\.\d{2}\.\d{2}(-\d+)?$/)),
  /** The last day that any row speaks of as known; always shown. */
  dataTo: partialDateSchema,
  compiled: partialDateSchema,
  articleDate: partialDateSchema,
  counts: countsSchema,
  vendors: z.array(vendorSchema),
  architectureFamilies: z.array(architectureFamilySchema),
  grades: z.object({ A: textSchema, B: textSchema, C: textSchema, D: textSchema }),
  conventions: z.array(textSchema),
  exchangeRates: z.array(exchangeRateSchema),
  licences: z.array(licenceSchema),
  changelog: z.array(z.object({ date: partialDateSchema, text: textSchema })),
})
export type Meta = z.infer<typeof metaResponseSchema>
