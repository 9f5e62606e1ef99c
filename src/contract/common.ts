import { GRADES } from './lists'
import * as z from 'zod/mini'

/** A text that a reader sees, in both languages of the product. */
export const textSchema = z.object({ en: z.string(), zh: z.string() })
export type Text = z.infer<typeof textSchema>

export const gradeSchema = z.enum(GRADES)
export type Grade = z.infer<typeof gradeSchema>

/** How a number was published; `range` has low and high, its value is the midpoint. */
export const BOUNDS = ['exact', 'about', 'atLeast', 'atMost', 'range'] as const
export const boundSchema = z.enum(BOUNDS)
export type Bound = z.infer<typeof boundSchema>

export const sourceIdsSchema = z.array(z.string())

/**
 * One published or derived quantity. `low` and `high` are the span over sources;
 * a figure that nobody published is null, never 0.
 */
export const figureSchema = z.object({
  value: z.number(),
  unit: z.string(),
  sourceIds: sourceIdsSchema,
  grade: gradeSchema,
  verified: z.boolean(),
  low: z.optional(z.number()),
  high: z.optional(z.number()),
  note: z.optional(textSchema),
})
export type Figure = z.infer<typeof figureSchema>

/** ISO date of the stated precision: 2024, 2024-04 or 2024-04-01. */
export const partialDateSchema = z
  .string()
  .check(z.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/))
export const DATE_PRECISIONS = ['day', 'week', 'month', 'quarter', 'year'] as const
