import { CLAIM_TOPICS, VERDICTS } from './lists'
import * as z from 'zod/mini'
import { claimCheckSchema } from './claimChecks'
import { partialDateSchema, sourceIdsSchema, textSchema } from './common'

/** What the article's table of chips gives for one of them; numbers in the unit of their key. */
const articleRowSchema = z.object({
  architecture: z.string(),
  process: z.string(),
  memory: z.string(),
  bandwidth_TBps: z.optional(z.number()),
  fp64_TFLOPS: z.optional(z.number()),
  fp32_TFLOPS: z.optional(z.number()),
  tf32_TFLOPS: z.optional(z.number()),
  fp8_TFLOPS: z.optional(z.number()),
  nvfp4_PFLOPS: z.optional(z.number()),
  ratio_over_h200: z.optional(z.number()),
  status: z.string(),
  note: z.optional(z.string()),
})

/** One checkable statement of the article, and what the other sources say of it. */
export const claimSchema = z.object({
  id: z.string(),
  topic: z.enum(CLAIM_TOPICS),
  /** The chip that the claim is about, where it is about one. */
  subject: z.nullable(z.string()),
  /** The statement as taken down when the claims were listed; readers are shown `says`. */
  article: z.union([z.string(), articleRowSchema]),
  says: textSchema,
  /** One sentence of the article: verbatim in `zh`, our translation in `en`. */
  quote: textSchema,
  verdict: z.enum(VERDICTS),
  reason: textSchema,
  check: z.nullable(claimCheckSchema),
  sourceIds: sourceIdsSchema,
  fields: z.optional(z.array(z.object({ field: z.string(), verdict: z.enum(VERDICTS) }))),
})
export type Claim = z.infer<typeof claimSchema>

export const claimsResponseSchema = z.object({
  articleDate: partialDateSchema,
  claims: z.array(claimSchema),
})
