import { TERM_CATEGORIES } from './lists'
import * as z from 'zod/mini'
import { textSchema } from './common'

export const termSchema = z.object({
  id: z.string(),
  term: textSchema,
  abbr: z.nullable(z.string()),
  definition: textSchema,
  category: z.enum(TERM_CATEGORIES),
})
export type Term = z.infer<typeof termSchema>

/** One row of the data dictionary: a field of the dataset, its unit and what it means. */
export const fieldSchema = z.object({
  on: z.string(),
  field: z.string(),
  unit: z.nullable(z.string()),
  en: z.string(),
  zh: z.string(),
  values: z.optional(z.array(z.string())),
})
export type Field = z.infer<typeof fieldSchema>

export const glossaryResponseSchema = z.object({
  terms: z.array(termSchema),
  fields: z.array(fieldSchema),
})
