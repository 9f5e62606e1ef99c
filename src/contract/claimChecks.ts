import * as z from 'zod/mini'
import { textSchema } from './common'

/** A field of a chip, as `dense.fp8` or `memory_GB`. */
const chipFieldSchema = z.object({ chip: z.string(), field: z.string() })

/** A number that the article gives without a chip behind it. */
const plainValueSchema = z.object({ value: z.number(), unit: z.string() })

/** A field of a system, per another of its fields where `per` is given. */
const systemFieldSchema = z.object({
  system: z.string(),
  field: z.string(),
  per: z.optional(z.string()),
})

/** Claimed and found agree where they differ by no more than `tolerance`, a fraction of the found. */
const compareFieldsSchema = z.object({
  type: z.literal('compareFields'),
  rows: z.array(
    z.object({
      chip: z.string(),
      field: z.string(),
      claimed: z.number(),
      unit: z.string(),
      tolerance: z.number(),
    }),
  ),
})

const ratioSchema = z.object({
  type: z.literal('ratio'),
  numerator: z.union([chipFieldSchema, plainValueSchema]),
  denominator: chipFieldSchema,
  claimed: z.number(),
  tolerance: z.number(),
  /** The same ratio with one precision and one sparsity on both sides. */
  likeForLike: z.optional(z.object({ numerator: chipFieldSchema, denominator: chipFieldSchema })),
  note: z.optional(textSchema),
})

const ratiosSchema = z.object({
  type: z.literal('ratios'),
  items: z.array(
    z.object({ id: z.string(), numerator: systemFieldSchema, denominator: systemFieldSchema }),
  ),
})

const sharesSchema = z.object({
  type: z.literal('shares'),
  claimed: z.array(z.object({ year: z.number(), value: z.number() })),
  shareIds: z.array(z.string()),
})

const markerSchema = z.object({ type: z.literal('marker'), markerIds: z.array(z.string()) })

/** Factors: a fact's value, a plain number, or the exchange rate of a year. */
const productSchema = z.object({
  type: z.literal('product'),
  factors: z.array(
    z.union([
      z.object({ factId: z.string() }),
      z.object({ value: z.number(), unit: z.optional(z.string()) }),
      z.object({ fx: z.number() }),
    ]),
  ),
  resultFactId: z.optional(z.string()),
  claimed: z.optional(z.number()),
  unit: z.optional(z.string()),
})

const pricePerTppSchema = z.object({
  type: z.literal('pricePerTpp'),
  items: z.array(z.object({ chip: z.string(), priceId: z.string(), divideBy: z.number() })),
})

/** Arithmetic that the page works out live from the dataset, beside what the article says. */
export const claimCheckSchema = z.discriminatedUnion('type', [
  compareFieldsSchema,
  ratioSchema,
  ratiosSchema,
  sharesSchema,
  markerSchema,
  productSchema,
  pricePerTppSchema,
])
export type ClaimCheck = z.infer<typeof claimCheckSchema>
