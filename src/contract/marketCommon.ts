import * as z from 'zod/mini'
import { gradeSchema, sourceIdsSchema, textSchema } from './common'

/** How a number came to be: counted, estimated, expected, said, or worked out from others. */
export const VALUE_KINDS = ['measured', 'estimate', 'forecast', 'statement', 'derived'] as const
export type ValueKind = (typeof VALUE_KINDS)[number]

export const PERIOD_PARTS = [
  'year',
  'H1',
  'H2',
  'Q1',
  'Q2',
  'Q3',
  'Q4',
  '9M',
  'cumulative',
  'range',
] as const
export type PeriodPart = (typeof PERIOD_PARTS)[number]

/** Calendar period; `endYear` only for a span of years. */
export const periodSchema = z.object({
  startYear: z.number(),
  endYear: z.optional(z.number()),
  part: z.enum(PERIOD_PARTS),
  label: textSchema,
})
export type Period = z.infer<typeof periodSchema>

/** What every row says about how far it can be trusted. */
export const evidence = {
  verified: z.boolean(),
  grade: gradeSchema,
  sourceIds: sourceIdsSchema,
}
