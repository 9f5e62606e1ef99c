import { SOURCE_KINDS } from './lists'
import * as z from 'zod/mini'
import { gradeSchema, partialDateSchema, textSchema } from './common'

/** What was read: the document, a copy of it, a passage quoted elsewhere, or nothing. */
export const SOURCE_CHECKS = ['original', 'copy', 'quoted', 'none'] as const

/** Whether the title is the document's own or a description of ours. */
export const TITLE_KINDS = ['original', 'description'] as const

const SOURCE_DATE_PRECISIONS = ['day', 'month', 'year'] as const

/** A document behind a number. Its title stays in its own language. */
export const sourceSchema = z.object({
  id: z.string(),
  /** Older ids of the same document; the data cites it by `id` alone. */
  aliases: z.array(z.string()),
  title: z.string(),
  titleKind: z.enum(TITLE_KINDS),
  publisher: textSchema,
  date: z.nullable(partialDateSchema),
  datePrecision: z.nullable(z.enum(SOURCE_DATE_PRECISIONS)),
  /** Null where there is no public link. */
  url: z.nullable(z.string()),
  kind: z.enum(SOURCE_KINDS),
  grade: gradeSchema,
  checked: z.enum(SOURCE_CHECKS),
  note: z.nullable(textSchema),
})
export type Source = z.infer<typeof sourceSchema>

export const sourcesResponseSchema = z.object({ sources: z.array(sourceSchema) })
