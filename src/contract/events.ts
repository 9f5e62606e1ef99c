import { EVENT_EFFECTS, EVENT_SIDES } from './lists'
import * as z from 'zod/mini'
import {
  DATE_PRECISIONS,
  gradeSchema,
  partialDateSchema,
  sourceIdsSchema,
  textSchema,
} from './common'

/** How firm it is: law or act, promise, report, bill, plan, words, or a firm's or publisher's news. */
export const EVENT_STATUSES = [
  'inForce',
  'announced',
  'reported',
  'proposed',
  'scheduled',
  'statement',
  'company',
  'data',
] as const
export type EventStatus = (typeof EVENT_STATUSES)[number]

/** One dated step of export policy, of its counter-measures, or of a firm under them. */
export const eventSchema = z.object({
  id: z.string(),
  date: partialDateSchema,
  datePrecision: z.enum(DATE_PRECISIONS),
  side: z.enum(EVENT_SIDES),
  status: z.enum(EVENT_STATUSES),
  actor: textSchema,
  title: textSchema,
  summary: textSchema,
  chips: z.array(z.string()),
  /** Products named in it that are not chips of this dataset. */
  otherProducts: z.array(textSchema),
  effect: z.enum(EVENT_EFFECTS),
  grade: gradeSchema,
  verified: z.boolean(),
  sourceIds: sourceIdsSchema,
  /** False where a scheduled event's day has passed or come and its outcome is not in the data. */
  outcomeKnown: z.optional(z.boolean()),
})
export type PolicyEvent = z.infer<typeof eventSchema>

export const eventsResponseSchema = z.object({ events: z.array(eventSchema) })
