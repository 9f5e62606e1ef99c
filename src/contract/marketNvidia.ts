import { CHINA_BASES } from './lists'
import * as z from 'zod/mini'
import {
  boundSchema,
  DATE_PRECISIONS,
  gradeSchema,
  partialDateSchema,
  sourceIdsSchema,
  textSchema,
} from './common'
import { evidence, VALUE_KINDS } from './marketCommon'

const fiscalQuarterSchema = z.string().check(z.regex(/^FY\d{4}Q[1-4]$/))

const reportedSchema = z.object({
  value: z.number(),
  precision: z.enum(['exact', 'rounded']),
  verified: z.boolean(),
})

const chinaRevenueSchema = z.object({
  value: z.number(),
  kind: z.enum(VALUE_KINDS),
  ...evidence,
  note: z.nullable(textSchema),
})

/** One fiscal quarter of NVIDIA; it ends late in January, April, July or October. */
export const nvidiaQuarterSchema = z.object({
  id: z.string(),
  fiscalQuarter: fiscalQuarterSchema,
  periodEnd: partialDateSchema,
  total_mUSD: reportedSchema,
  dataCentre_mUSD: reportedSchema,
  /** Behind `total_mUSD` and `dataCentre_mUSD`. */
  revenueSourceIds: sourceIdsSchema,
  revenueGrade: gradeSchema,
  chinaBilling_bnUSD: z.nullable(chinaRevenueSchema),
  chinaHeadquarters_bnUSD: z.nullable(chinaRevenueSchema),
  note: z.nullable(textSchema),
})
export type NvidiaQuarter = z.infer<typeof nvidiaQuarterSchema>

/** NVIDIA's revenue from China in one fiscal year on one basis, billions of dollars. */
export const nvidiaFiscalYearSchema = z.object({
  id: z.string(),
  fiscalYear: z.string().check(z.regex(/^FY\d{4}$/)),
  basis: z.enum(CHINA_BASES),
  value: z.number(),
  unit: z.literal('bnUSD'),
  kind: z.enum(VALUE_KINDS),
  ...evidence,
  note: z.nullable(textSchema),
})
export type NvidiaFiscalYear = z.infer<typeof nvidiaFiscalYearSchema>

export const nvidiaChinaBasesSchema = z.object({
  billing: textSchema,
  headquarters: textSchema,
  warning: textSchema,
  sourceIds: sourceIdsSchema,
})

/** A single sum worth marking on NVIDIA's China chart: H20 sales, charges, lost orders. */
export const nvidiaMarkerSchema = z.object({
  id: z.string(),
  date: partialDateSchema,
  datePrecision: z.enum([...DATE_PRECISIONS, 'half']),
  value: z.number(),
  unit: z.literal('bnUSD'),
  bound: boundSchema,
  item: textSchema,
  kind: z.enum(VALUE_KINDS),
  ...evidence,
})
export type NvidiaMarker = z.infer<typeof nvidiaMarkerSchema>

/** Revenue that NVIDIA told investors to expect, with its own tolerance in per cent. */
export const nvidiaGuidanceSchema = z.object({
  id: z.string(),
  fiscalQuarter: fiscalQuarterSchema,
  value: z.number(),
  unit: z.literal('bnUSD'),
  tolerancePct: z.number(),
  includesChinaDataCentre: z.boolean(),
  ...evidence,
  note: z.nullable(textSchema),
})
export type NvidiaGuidance = z.infer<typeof nvidiaGuidanceSchema>
