import * as z from 'zod/mini'
import { gradeSchema, partialDateSchema, sourceIdsSchema, textSchema } from './common'

export const FACT_BOUNDS = [
  'exact',
  'about',
  'atLeast',
  'atMost',
  'below',
  'range',
  'unstated',
] as const

/** How a number came to be; `reported` is a press report of what somebody did. */
export const FACT_KINDS = [
  'measured',
  'estimate',
  'forecast',
  'statement',
  'derived',
  'reported',
] as const

export const FACT_UNITS = [
  'B300e',
  'CNYperKWh',
  'CNYperTPP',
  'GBps',
  'H100e',
  'H200e',
  'TPP',
  'bnCNY',
  'bnUSD',
  'buyers',
  'chips',
  'dies',
  'fraction',
  'fractionPerYear',
  'packages',
  'pct',
  'ratio',
  'stacks',
  'tokensPerSecond',
  'tokensPerSecondPerNPU',
  'tokensPerSecondPerTFLOPS',
] as const

/** A single sourced statement that levers and pages quote; value is null where no number is given. */
export const factSchema = z.object({
  id: z.string(),
  statement: textSchema,
  value: z.nullable(z.number()),
  low: z.nullable(z.number()),
  high: z.nullable(z.number()),
  bound: z.enum(FACT_BOUNDS),
  unit: z.enum(FACT_UNITS),
  date: partialDateSchema,
  kind: z.enum(FACT_KINDS),
  arithmetic: z.nullable(textSchema),
  sourceIds: sourceIdsSchema,
  grade: gradeSchema,
  /** Model paths (`scenario.…`, `params.…`), pages (`page.…`) and claims (`claim.…`) that quote it. */
  usedFor: z.array(z.string()),
})
export type Fact = z.infer<typeof factSchema>

export const factsResponseSchema = z.object({ facts: z.array(factSchema) })
