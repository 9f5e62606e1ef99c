import type { Fact } from '@/contract/facts'
import type { gatesWords } from '@/i18n/views/gates'
import { deliveries } from '@/panels/OverviewAnswer'
import type { GateLine } from './gateRows'

/** Part of what Washington licensed that had arrived by a day; null where no count is known yet. */
export function deliveredRatio(facts: readonly Fact[], day: string): number | null {
  const gate = deliveries(facts)
  return gate && gate.date <= day ? gate.delivered / gate.ceiling : null
}

/** What the gates shown come to. */
export function gatesTitle(lines: readonly GateLine[], words: (typeof gatesWords)['en']): string {
  const bound = lines.filter(({ assessment }) => assessment.binds)
  const tried = bound.filter(({ reached }) => reached)
  const through = tried.filter(
    ({ flow }) => flow.afterBeijing === 'all' || flow.afterBeijing === 'some',
  )
  if (bound.length === 0) return words.titleDomestic
  if (tried.length === 0) return words.titleShut
  if (tried.every(({ flow }) => flow.afterBeijing === null)) return words.titleUnknown
  if (through.length === 0) return words.titleNearlyShut
  return words.titlePass(through.length, bound.length)
}

type Sourced = { id: string; sourceIds: readonly string[] }

/** The texts behind every status shown, and the count of deliveries. */
export function gateSources(
  lines: readonly GateLine[],
  { rules, events }: { rules: readonly Sourced[]; events: readonly Sourced[] },
  facts: readonly Fact[],
): readonly string[] {
  const ids = new Set(
    lines.flatMap(({ assessment: { washington, beijing } }) => [
      washington.ruleId,
      washington.paymentRuleId,
      beijing.eventId,
      beijing.ruleId,
    ]),
  )
  const delivered = deliveries(facts)?.facts ?? []
  return [...[...rules, ...events].filter(({ id }) => ids.has(id)), ...delivered].flatMap(
    ({ sourceIds }) => sourceIds,
  )
}
