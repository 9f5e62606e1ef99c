import * as z from 'zod/mini'
import {
  DATE_PRECISIONS,
  gradeSchema,
  partialDateSchema,
  sourceIdsSchema,
  textSchema,
} from './common'

export const CAMP_IDS = ['compromise', 'open', 'hawk'] as const
export type CampId = (typeof CAMP_IDS)[number]

export const VOICE_ROLES = [
  'administration',
  'congress',
  'thinkTank',
  'company',
  'formerOfficial',
] as const

export const BEIJING_STATUSES = [
  'inForce',
  'open',
  'reported',
  'suspended',
  'underStudy',
  'eased',
  'draft',
] as const

export const BEIJING_KINDS = [
  'marketAccess',
  'counterControl',
  'investigation',
  'purchaseGuidance',
  'mandate',
  'subsidy',
  'admission',
] as const

const voiceSchema = z.object({
  name: textSchema,
  title: textSchema,
  role: z.enum(VOICE_ROLES),
  position: textSchema,
  date: partialDateSchema,
  datePrecision: z.enum(DATE_PRECISIONS),
  grade: gradeSchema,
  sourceIds: sourceIdsSchema,
  note: z.nullable(textSchema),
})
export type Voice = z.infer<typeof voiceSchema>

/** One of Washington's positions on a chip at a date: a position, not a group of people. */
export const campSchema = z.object({
  id: z.enum(CAMP_IDS),
  name: textSchema,
  allows: textSchema,
  allowsChips: z.array(z.string()),
  closedChips: z.array(z.string()),
  scenarioId: z.string(),
  argument: textSchema,
  /** One sentence of the article: verbatim in `zh`, our translation in `en`. */
  articleQuote: textSchema,
  outcome: textSchema,
  voices: z.array(voiceSchema),
})
export type Camp = z.infer<typeof campSchema>

/** A measure of China's own, whatever it answers. */
export const beijingMeasureSchema = z.object({
  id: z.string(),
  measure: textSchema,
  actor: textSchema,
  date: partialDateSchema,
  datePrecision: z.enum(DATE_PRECISIONS),
  status: z.enum(BEIJING_STATUSES),
  kind: z.enum(BEIJING_KINDS),
  eventId: z.nullable(z.string()),
  detail: z.nullable(textSchema),
  grade: gradeSchema,
  sourceIds: sourceIdsSchema,
})
export type BeijingMeasure = z.infer<typeof beijingMeasureSchema>

export const campsResponseSchema = z.object({
  camps: z.array(campSchema),
  beijing: z.array(beijingMeasureSchema),
  note: textSchema,
})
