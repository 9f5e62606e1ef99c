import { FLAG_QUANTITIES } from './lists'
import * as z from 'zod/mini'
import { sourceIdsSchema, textSchema } from './common'

/** What a rule measures in numbers: TPP, TPP per mm², and bandwidths in GB/s. */
export const NUMERIC_QUANTITIES = ['tpp', 'pd', 'dram_GBps', 'io_GBps', 'sum_GBps'] as const
export type NumericQuantity = (typeof NUMERIC_QUANTITIES)[number]

export const QUANTITIES = [...NUMERIC_QUANTITIES, ...FLAG_QUANTITIES, 'id'] as const
export type QuantityName = (typeof QUANTITIES)[number]

/** The comparisons of the legal texts, exact: a value on the line meets `>=` and misses `>`. */
export const COMPARISONS = ['>=', '>', '<=', '<'] as const
export type Comparison = (typeof COMPARISONS)[number]

/** What "met" means: a licence is needed, an exception or a review is open, money is due, not law. */
export const RULE_KINDS = [
  'control',
  'exception',
  'payment',
  'review',
  'duty',
  'proposal',
  'chinaMeasure',
] as const
export type RuleKind = (typeof RULE_KINDS)[number]

/** A day: rules begin and end on days, so no coarser date can say what is in force. */
const daySchema = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))

const numberTermSchema = z.strictObject({
  q: z.enum(NUMERIC_QUANTITIES),
  op: z.enum(COMPARISONS),
  value: z.number(),
})
export type NumberTerm = z.infer<typeof numberTermSchema>

const flagTermSchema = z.strictObject({
  q: z.enum(FLAG_QUANTITIES),
  op: z.literal('is'),
  value: z.boolean(),
})
export type FlagTerm = z.infer<typeof flagTermSchema>

const idTermSchema = z.strictObject({
  q: z.literal('id'),
  op: z.literal('in'),
  value: z.array(z.string()),
})
export type IdTerm = z.infer<typeof idTermSchema>

/** A rule's condition; `rule` stands for the verdict of another rule. */
export type When =
  | { all: When[] }
  | { any: When[] }
  | { not: When }
  | { rule: string }
  | NumberTerm
  | FlagTerm
  | IdTerm

/** Strict, so that a node with two meanings, as `all` beside `any`, is refused and not half read. */
export const whenSchema: z.ZodMiniType<When> = z.union([
  z.strictObject({ all: z.array(z.lazy(() => whenSchema)) }),
  z.strictObject({ any: z.array(z.lazy(() => whenSchema)) }),
  z.strictObject({ not: z.lazy(() => whenSchema) }),
  z.strictObject({ rule: z.string() }),
  numberTermSchema,
  flagTermSchema,
  idTermSchema,
])

/** One rule, exception, duty, proposal or Chinese measure. Without `when` it is shown as text only. */
export const ruleSchema = z.object({
  id: z.string(),
  name: textSchema,
  kind: z.enum(RULE_KINDS),
  /** First and last day in force; a proposal has no first, a rule still in force no last. */
  effective: z.nullable(daySchema),
  end: z.nullable(daySchema),
  released: z.nullable(daySchema),
  endNote: z.nullable(textSchema),
  scope: z.nullable(textSchema),
  when: z.nullable(whenSchema),
  criteriaText: z.array(textSchema),
  reviewPolicy: z.nullable(textSchema),
  /** Part of the value due, 0–1. */
  rate: z.nullable(z.number()),
  citation: textSchema,
  sourceIds: sourceIdsSchema,
  verified: z.boolean(),
  note: z.nullable(textSchema),
})
export type Rule = z.infer<typeof ruleSchema>

export const rulesResponseSchema = z.object({
  quantities: z.record(z.enum(QUANTITIES), textSchema),
  /** Bits per operand of every number format that counts for TPP; what is not here never counts. */
  bitLength: z.record(z.string(), z.number()),
  notes: z.record(z.string(), textSchema),
  rules: z.array(ruleSchema),
})
export type Rules = z.infer<typeof rulesResponseSchema>
