import { BASE_IDS, MODEL_GROUPS, SHARE_BASES } from './lists'
import * as z from 'zod/mini'
import { CAMP_IDS } from './camps'
import { partialDateSchema, sourceIdsSchema, textSchema } from './common'

/** What China spends on AI accelerators for. */
export const MODEL_SEGMENTS = ['training', 'inference', 'government', 'industry'] as const
export type ModelSegment = (typeof MODEL_SEGMENTS)[number]

export const SCENARIO_IDS = ['denial', 'statusQuo', 'managedGap', 'open', 'asObserved'] as const
export type ScenarioId = (typeof SCENARIO_IDS)[number]

/** What a model input rests on: a source, a judgement of ours, or its own definition. */
export const INPUT_BASES = ['sourced', 'assumption', 'definition'] as const

export const MODEL_UNITS = [
  'year',
  'TPP',
  'GB/s',
  'bnUSD',
  'fraction',
  'fractionPerYear',
  'number',
  'index',
] as const

const inputEvidence = {
  reason: textSchema,
  basis: z.enum(INPUT_BASES),
  sourceIds: sourceIdsSchema,
}

/** One factor drawn for all levers that name the same `path`. */
const multiplierSchema = z.object({
  type: z.literal('multiplier'),
  low: z.number(),
  high: z.number(),
  path: z.string(),
})

const absoluteRangeSchema = z.object({
  type: z.literal('absolute'),
  low: z.number(),
  high: z.number(),
  mode: z.number(),
})

/** A value of a scenario, addressed by its path in the model's case (design/model.md). */
const leverSchema = z.object({
  path: z.string(),
  value: z.number(),
  ...inputEvidence,
  range: z.nullable(multiplierSchema),
})
export type Lever = z.infer<typeof leverSchema>

export const SCENARIO_STATUSES = ['proposal', 'superseded', 'inForce', 'hypothetical'] as const

const scenarioSchema = z.object({
  id: z.enum(SCENARIO_IDS),
  name: textSchema,
  camp: z.nullable(z.enum(CAMP_IDS)),
  description: textSchema,
  asOf: z.object({
    date: z.nullable(partialDateSchema),
    status: z.enum(SCENARIO_STATUSES),
    text: textSchema,
    sourceIds: sourceIdsSchema,
    inForceTo: z.optional(partialDateSchema),
    observedTo: z.optional(partialDateSchema),
  }),
  levers: z.array(leverSchema),
})
export type Scenario = z.infer<typeof scenarioSchema>

const named = {
  path: z.string(),
  unit: z.enum(MODEL_UNITS),
  name: textSchema,
  explanation: textSchema,
}

const leverNameSchema = z.object({
  ...named,
  range: z.nullable(
    z.extend(multiplierSchema, { clip: z.nullable(z.tuple([z.number(), z.number()])) }),
  ),
  /** Whether the uncertainty runs leave it alone. */
  fixed: z.boolean(),
})
export type LeverName = z.infer<typeof leverNameSchema>

const parameterSchema = z.object({
  ...named,
  value: z.number(),
  range: z.nullable(absoluteRangeSchema),
  fixed: z.boolean(),
  ...inputEvidence,
})
export type Parameter = z.infer<typeof parameterSchema>

/** The base year as one publisher saw it; shares are fractions of one. */
const baseSchema = z.object({
  id: z.enum(BASE_IDS),
  name: textSchema,
  what: textSchema,
  shareBasis: z.enum(SHARE_BASES),
  baseYear: z.number(),
  endYear: z.number(),
  baseLicence: z.object({ maxTpp: z.number(), maxBandwidth_GBps: z.number() }),
  baseShares: z.array(
    z.object({
      group: z.enum(MODEL_GROUPS),
      value: z.number(),
      ...inputEvidence,
      shareIds: z.array(z.string()),
    }),
  ),
  baseServed_bnUSD: z.object({ value: z.number(), ...inputEvidence }),
})
export type Base = z.infer<typeof baseSchema>

/** A product that a group can sell from a year on, in the model's own terms; `id` is a chip id. */
const offerSchema = z.object({
  id: z.string(),
  group: z.enum(MODEL_GROUPS),
  from: z.number(),
  tpp: z.number(),
  bandwidth_TBps: z.number(),
  dense16_TFLOPS: z.number(),
  price_kUSD: z.number(),
  note: textSchema,
  sourceIds: sourceIdsSchema,
})
export type Offer = z.infer<typeof offerSchema>

export const scenariosResponseSchema = z.object({
  groups: z.array(z.object({ id: z.enum(MODEL_GROUPS), name: textSchema })),
  segments: z.array(z.object({ id: z.enum(MODEL_SEGMENTS), name: textSchema })),
  scenarios: z.array(scenarioSchema),
  bases: z.array(baseSchema),
  defaultBase: z.enum(BASE_IDS),
  leverNames: z.array(leverNameSchema),
  parameters: z.array(parameterSchema),
  offers: z.array(offerSchema),
  notCovered: textSchema,
  notCoveredFactIds: z.array(z.string()),
})
export type Scenarios = z.infer<typeof scenariosResponseSchema>
