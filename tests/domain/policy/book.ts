import { chipsResponseSchema, type Chip } from '@/contract/chips'
import { eventsResponseSchema } from '@/contract/events'
import { rulesResponseSchema } from '@/contract/rules'
import type { Place } from '@/domain/policy/lists'
import { assess } from '@/domain/policy/assess'

import { fromChip, fromForm, type ChipForm, type ChipInput } from '@/domain/policy/chipInput'
import { computedRules, type ComputedRule, type RuleBook } from '@/domain/policy/ruleBook'
import type { RuleVerdict } from '@/domain/policy/verdicts'
import chipsJson from '#mocks/data/chips.json'
import eventsJson from '#mocks/data/events.json'
import rulesJson from '#mocks/data/rules.json'

/** The built-in rules, events and chips. */
export const book = rulesResponseSchema.parse(rulesJson)
export const { events } = eventsResponseSchema.parse(eventsJson)
export const { chips } = chipsResponseSchema.parse(chipsJson)

export const TODAY = '2026-11-24'

export function chipOf(id: string): Chip {
  const chip = chips.find((candidate) => candidate.id === id)
  if (chip === undefined) throw new Error(`no chip ${id} in mocks/data`)
  return chip
}

export function ruleOf(id: string): ComputedRule {
  const rule = computedRules(book).find((candidate) => candidate.id === id)
  if (rule === undefined) throw new Error(`no rule ${id} with a tree in mocks/data`)
  return rule
}

/** A chip of the dataset on a day. */
export const chipOn = (id: string, day = TODAY, place: Place = 'market') =>
  assess(fromChip(chipOf(id)), day, book, events, place)

/** A typed chip on a day. */
export const formOn = (form: ChipForm, day = TODAY, rules: RuleBook = book) =>
  assess(fromForm(form), day, rules, events)

export function verdictIn(
  { verdicts }: { verdicts: readonly RuleVerdict[] },
  id: string,
): RuleVerdict {
  const verdict = verdicts.find(({ ruleId }) => ruleId === id)
  if (verdict === undefined) throw new Error(`no verdict on ${id}`)
  return verdict
}

/** What one rule made up for a test says of a chip. */
export function madeRule(when: ComputedRule['when'], id = 'MADE'): RuleBook {
  const rule: ComputedRule = { id, kind: 'control', effective: null, end: null, when }
  return { rules: [rule], bitLength: book.bitLength }
}

export const verdictBy = (rules: RuleBook, chip: ChipInput, id = 'MADE'): RuleVerdict =>
  verdictIn(assess(chip, TODAY, rules, events), id)

/** An American data-centre chip on sale in the US of which nothing else is known. */
export const makeForm = (more: Partial<ChipForm> = {}): ChipForm => ({
  id: 'made',
  controlledOrigin: 'us',
  dataCentre: true,
  usAvailable: true,
  dense: {},
  dieArea_mm2: null,
  io_GBps: null,
  dram_GBps: null,
  ...more,
})

/** The form of a chip with a wanted TPP and density; 16 bits times a sixteenth loses nothing. */
export const formWith = (
  { tpp, pd }: { tpp: number; pd: number },
  more: Partial<ChipForm> = {},
): ChipForm => makeForm({ dense: { fp16: tpp / 16 }, dieArea_mm2: tpp / pd, ...more })
