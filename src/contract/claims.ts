import * as z from 'zod/mini'
import { claimCheckSchema } from './claimChecks'
import { partialDateSchema, sourceIdsSchema, textSchema } from './common'

export const CLAIM_TOPICS = [
  'chip',
  'ratio',
  'spec',
  'system',
  'market',
  'policy',
  'ecosystem',
  'outlook',
] as const

export const VERDICTS = [
  'supported',
  'partly',
  'mixedBasis',
  'contradicted',
  'notFound',
  'opinion',
] as const
export type Verdict = (typeof VERDICTS)[number]

/** One checkable statement of the article, and what the other sources say of it. */
export const claimSchema = z.object({
  id: z.string(),
  topic: z.enum(CLAIM_TOPICS),
  /** The chip that the claim is about, where it is about one. */
  subject: z.nullable(z.string()),
  article: textSchema,
  verdict: z.enum(VERDICTS),
  reason: textSchema,
  check: z.optional(claimCheckSchema),
  sourceIds: sourceIdsSchema,
  /** One sentence of the article, verbatim. */
  quote_zh: z.string(),
  fields: z.optional(z.array(z.object({ field: z.string(), verdict: z.enum(VERDICTS) }))),
})
export type Claim = z.infer<typeof claimSchema>

export const claimsResponseSchema = z.object({
  articleDate: partialDateSchema,
  claims: z.array(claimSchema),
})
