import type { Chip } from '@/contract/chips'
import type { PolicyEvent } from '@/contract/events'
import type { Rule, Rules } from '@/contract/rules'
import { chipsQuery, eventsQuery, metaQuery, rulesQuery } from '@/data/queries'
import { both, useData, type Loaded } from '@/data/useData'
import { assess, type Assessment } from '@/domain/policy/assess'
import { fromChip } from '@/domain/policy/chipInput'
import { useChoice } from '@/state/store'
import { useLaterChoice } from '@/state/useLaterChoice'
import { useDragged } from './dragStore'

/** What every figure of policy needs: chips, the rules as data, the events, and the day of the data. */
export type PolicyData = {
  chips: readonly Chip[]
  book: Rules
  rules: readonly Rule[]
  events: readonly PolicyEvent[]
  today: string
}

export function usePolicyData(): Loaded<PolicyData> {
  const loaded = both(
    both(useData(chipsQuery), useData(rulesQuery)),
    both(useData(eventsQuery), useData(metaQuery)),
  )
  if (loaded.status !== 'ready') return loaded
  const [[{ chips }, book], [{ events }, meta]] = loaded.data
  return {
    status: 'ready',
    data: { chips, book, rules: book.rules, events, today: meta.compiled },
  }
}

/** The chosen day, or the day of the data; no later than that, since nothing later is known. */
export const dayOr = (chosen: string | null, today: string): string =>
  chosen !== null && chosen < today ? chosen : today

/** The day for figures that the reader is not acting on. */
export function useLaterDay(): string | null {
  const dragged = useDragged((drag) => drag.day)
  const chosen = useLaterChoice((choice) => choice.ruleDay)
  return dragged ?? chosen
}

/** The day for the slider itself. */
export function useDay(): string | null {
  const dragged = useDragged((drag) => drag.day)
  const chosen = useChoice((choice) => choice.ruleDay)
  return dragged ?? chosen
}

export const assessChip = (
  chip: Chip,
  day: string,
  { book, events }: PolicyData,
  place: Parameters<typeof assess>[4] = 'market',
): Assessment => assess(fromChip(chip), day, book, events, place)

export const ruleById = (rules: readonly Rule[], id: string | null): Rule | undefined =>
  rules.find((rule) => rule.id === id)
