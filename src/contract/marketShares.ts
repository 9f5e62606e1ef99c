import { LOCALISATION_METRICS, MODEL_GROUPS, SHARE_BASES } from './lists'
import * as z from 'zod/mini'
import { boundSchema, partialDateSchema, sourceIdsSchema, textSchema } from './common'
import { evidence, periodSchema, VALUE_KINDS } from './marketCommon'

/** Sets of vendors for which publishers give one number. */
export const SHARE_GROUPS = ['domesticTotal', 'foreignTotal', 'otherDomestic', 'gpuCards'] as const
export type ShareGroup = (typeof SHARE_GROUPS)[number]

/** One publisher's estimate of one share, per cent. Has a `vendorId` or a `group`, never both. */
export const shareSchema = z.object({
  id: z.string(),
  vendorId: z.optional(z.string()),
  group: z.optional(z.enum(SHARE_GROUPS)),
  period: periodSchema,
  value: z.number(),
  low: z.optional(z.number()),
  high: z.optional(z.number()),
  bound: boundSchema,
  basis: z.enum(SHARE_BASES),
  scope: textSchema,
  publisher: textSchema,
  kind: z.enum(VALUE_KINDS),
  ...evidence,
  asOf: partialDateSchema,
  note: z.nullable(textSchema),
  aliases: z.optional(z.array(z.string())),
})
export type Share = z.infer<typeof shareSchema>

export const BASELINE_CONFIDENCES = ['high', 'medium', 'lowMedium', 'low'] as const

/** Our own judgement of one year's shares, per cent, with its reasoning. Never a measurement. */
export const baselineSchema = z.object({
  id: z.string(),
  year: z.number(),
  basis: z.enum(SHARE_BASES),
  confidence: z.enum(BASELINE_CONFIDENCES),
  groups: z.array(
    z.object({
      group: z.enum(MODEL_GROUPS),
      value: z.number(),
      low: z.number(),
      high: z.number(),
    }),
  ),
  kind: z.literal('judgement'),
  reasoning: textSchema,
  sourceIds: sourceIdsSchema,
})
export type Baseline = z.infer<typeof baselineSchema>

/** Part of China's demand met by Chinese chips, per cent, as one publisher defines it. */
export const localisationSchema = z.object({
  id: z.string(),
  /** The same number in `shares`, where it stands there too. */
  shareId: z.nullable(z.string()),
  metric: z.enum(LOCALISATION_METRICS),
  period: periodSchema,
  value: z.number(),
  low: z.optional(z.number()),
  high: z.optional(z.number()),
  bound: boundSchema,
  basis: z.enum(SHARE_BASES),
  scope: textSchema,
  publisher: textSchema,
  kind: z.enum(VALUE_KINDS),
  ...evidence,
  asOf: partialDateSchema,
  note: z.nullable(textSchema),
})
export type Localisation = z.infer<typeof localisationSchema>
