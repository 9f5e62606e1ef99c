import * as z from 'zod/mini'
import type { Deck } from '@/domain/brief/deck'
import type { Stamped } from '@/domain/brief/show'
import { readDeck } from '@/state/deckSchema'

const showSchema = z.object({
  at: z.number(),
  black: z.boolean(),
  changed: z.record(z.string(), z.string()),
  guesses: z.record(z.string(), z.number()),
  revealed: z.array(z.string()),
  runningSince: z.nullable(z.number()),
  ranBefore: z.number(),
  slideSince: z.number(),
  auto: z.boolean(),
})
const stampedSchema = z.object({ n: z.number(), by: z.string(), show: showSchema })
const pointSchema = z.object({ x: z.number(), y: z.number() })

/** What the two windows of a talk say to each other. */
export type Message =
  | { type: 'hello' }
  /** The deck itself only where it was asked for: it is long, and seldom new. */
  | { type: 'state'; deck: Deck | null; stamped: Stamped; size: string | null }
  | { type: 'pointer'; at: { x: number; y: number } | null }
  | { type: 'end' }

const messageSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('hello') }),
  z.object({
    type: z.literal('state'),
    deck: z.unknown(),
    stamped: stampedSchema,
    size: z.nullable(z.string()),
  }),
  z.object({ type: z.literal('pointer'), at: z.nullable(pointSchema) }),
  z.object({ type: z.literal('end') }),
])

/** Null for anything that is not of these windows. */
export function readMessage(raw: unknown): Message | null {
  const read = messageSchema.safeParse(raw)
  if (!read.success) return null
  if (read.data.type !== 'state') return read.data
  if (read.data.deck === null) return { ...read.data, deck: null }
  const { deck } = readDeck(read.data.deck)
  return deck === null ? null : { ...read.data, deck }
}

/** The talk as this window had kept it for a reload. */
export function readKept(text: string | null): { deck: Deck; stamped: Stamped } | null {
  if (text === null) return null
  try {
    const message = readMessage({ ...JSON.parse(text), type: 'state', size: null })
    return message?.type === 'state' && message.deck !== null
      ? { deck: message.deck, stamped: message.stamped }
      : null
  } catch {
    return null
  }
}
