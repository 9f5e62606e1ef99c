import { COUNTRIES, PRECISIONS, RELEASE_STATUSES } from './lists'
import * as z from 'zod/mini'
import {
  DATE_PRECISIONS,
  figureSchema,
  gradeSchema,
  partialDateSchema,
  sourceIdsSchema,
  textSchema,
} from './common'

export const CONFIDENCES = ['high', 'medium', 'low'] as const

const maybeFigure = z.nullable(figureSchema)
const maybeText = z.nullable(textSchema)

const ratesSchema = z.object({
  fp64: maybeFigure,
  fp64Tensor: maybeFigure,
  fp32: maybeFigure,
  tf32: maybeFigure,
  bf16: maybeFigure,
  fp16: maybeFigure,
  fp8: maybeFigure,
  int8: maybeFigure,
  fp4: maybeFigure,
})
export type Rates = z.infer<typeof ratesSchema>

const releaseSchema = z.object({
  date: z.nullable(partialDateSchema),
  precision: z.nullable(z.enum(DATE_PRECISIONS)),
  status: z.enum(RELEASE_STATUSES),
  note: maybeText,
})

/** One accelerator package as a vendor sells it. All rates are dense unless under `sparse`. */
export const chipSchema = z.object({
  id: z.string(),
  name: textSchema,
  /** What charts have room for: "H200" for "H200 141GB SXM". Unique among the chips. */
  shortName: textSchema,
  vendorId: z.string(),
  country: z.enum(COUNTRIES),
  architectureFamily: z.string(),
  architectureNote: maybeText,
  formFactor: maybeText,
  release: releaseSchema,
  processNode: z.nullable(
    z.object({ text: textSchema, grade: gradeSchema, sourceIds: sourceIdsSchema }),
  ),
  dies: z.nullable(z.number()),
  transistors_billion: maybeFigure,
  dieArea_mm2: maybeFigure,
  memoryType: maybeText,
  memory_GB: maybeFigure,
  memoryBandwidth_GBps: maybeFigure,
  interconnectName: maybeText,
  interconnectBandwidth_GBps: maybeFigure,
  tdp_W: maybeFigure,
  price_usd: maybeFigure,
  dense: ratesSchema,
  sparse: z.nullable(z.partial(ratesSchema)),
  /** Total processing performance, from the dense rates (15 CFR part 774 Supp. 1, ECCN 3A090). */
  tpp: z.nullable(
    z.extend(figureSchema, { precision: z.enum(PRECISIONS), arithmetic: z.string() }),
  ),
  /** TPP per mm² of logic die. */
  performanceDensity: z.nullable(z.extend(figureSchema, { arithmetic: z.string() })),
  dataCentre: z.boolean(),
  usAvailable: z.boolean(),
  controlledOrigin: z.enum(['us', 'cn']),
  exportNote: maybeText,
  exportSourceIds: sourceIdsSchema,
  articleSays: z.nullable(z.extend(textSchema, { claimIds: z.array(z.string()) })),
  confidence: z.enum(CONFIDENCES),
  note: maybeText,
  epochName: z.nullable(z.string()),
})
export type Chip = z.infer<typeof chipSchema>

/** A rack or pod sold as one machine, with totals over all its chips. */
export const systemSchema = z.object({
  id: z.string(),
  name: textSchema,
  vendorId: z.string(),
  country: z.enum(COUNTRIES),
  chipId: z.string(),
  chips: z.number(),
  release: releaseSchema,
  racks: maybeText,
  denseBF16_PFLOPS: maybeFigure,
  denseFP8_PFLOPS: maybeFigure,
  denseINT8_POPS: maybeFigure,
  denseFP4_PFLOPS: maybeFigure,
  totalHBM_TB: maybeFigure,
  totalMemoryBandwidth_TBps: maybeFigure,
  scaleUpBandwidth_TBps: maybeFigure,
  power_kW: maybeFigure,
  scaleUpDomain: maybeText,
  confidence: z.enum(CONFIDENCES),
  note: maybeText,
})
export type System = z.infer<typeof systemSchema>

export const chipsResponseSchema = z.object({ chips: z.array(chipSchema) })
export const systemsResponseSchema = z.object({ systems: z.array(systemSchema) })
