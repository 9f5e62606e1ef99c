import type { Rule } from '@/contract/rules'

/**
 * What the rule engine's specification states about products and the contract has no field for. Dates and
 * sources stay in the data: each row names the event or rule that carries them, and a row whose
 * event or rule is not in the data does not apply.
 */

/** A product line: `h20` stands for h20, h20-96gb and h20-141gb, and never for h200. */
export type Product = string

/** Whether a chip of the dataset is a version of a product that a rule or a notice names. */
export const isOfProduct = (chipId: string, product: Product): boolean =>
  chipId === product || chipId.startsWith(`${product}-`)

/** Offered in their maker's cloud only: no chip was ever sold, so there is no export to license. */
export const NEVER_SOLD: readonly Product[] = ['tpu']

/** Rules that the status of a chip asks, by the part they play. */
export const RULE_ROLES = {
  firstLetters: 'US-2022-08-LETTER',
  rule2022: 'US-2022-3A090',
  immediate: 'US-2023-IMMEDIATE',
  rule2023a: 'US-2023-3A090a',
  rule2023b: 'US-2023-3A090b',
  lettersOf2025: 'US-2025-H20-LETTER',
  revenueShare: 'US-2025-REVSHARE-15',
  window2026: 'US-2026-CBC',
} as const satisfies Record<string, Rule['id']>

/** From this event on chips under the letters of 2025 are licensed case by case, not denied. */
export const LICENCES_RESUME_EVENT = 'E021'

export const GATE_STATUSES = ['none', 'discouraged', 'blocked', 'caseByCase'] as const
export type GateStatus = (typeof GATE_STATUSES)[number]

/** What Beijing did about one product, from the day of the event on. */
export type ProductStep = { product: Product; status: GateStatus; eventId: string }

export const BEIJING_STEPS: readonly ProductStep[] = [
  { product: 'h20', status: 'discouraged', eventId: 'E024' },
  { product: 'rtx-pro-6000d', status: 'blocked', eventId: 'E027' },
  { product: 'h200', status: 'blocked', eventId: 'E051' },
  { product: 'h200', status: 'caseByCase', eventId: 'E053' },
]

/** State-funded data centres: every foreign chip, whatever the product, from the rule's day on. */
export const STATE_FUNDED_STEP = {
  status: 'blocked',
  ruleId: 'CN-2025-STATE-DC',
  eventId: 'E034',
} as const satisfies { status: GateStatus; ruleId: string; eventId: string }
