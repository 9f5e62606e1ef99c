import { startTransition, use, useEffect, useState } from 'react'
import type { Chip } from '@/contract/chips'
import type { PolicyEvent } from '@/contract/events'
import type { Rule, Rules } from '@/contract/rules'
import { chipsQuery, eventsQuery, metaQuery, rulesQuery } from '@/data/queries'
import { both, useData, type Loaded } from '@/data/useData'
import type { Place } from '@/domain/policy/lists'
import { assess, type Assessment } from '@/domain/policy/assess'

import { fromChip } from '@/domain/policy/chipInput'
import { pageStore } from '@/state/pageStore'
import { later } from '@/state/later'
import { ChoiceContext } from '@/state/scope'
import { useChoice } from '@/state/store'
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

/**
 * The day for figures that the reader is not acting on: followed in a later frame, and not at all
 * when a day that was held becomes the chosen one.
 */
export function useLaterDay(): string | null {
  const store = use(ChoiceContext)
  const [day, setDay] = useState(() => dayIn(store))
  useEffect(() => {
    const follow = () => setDay(dayIn(store))
    startTransition(follow)
    const stops = [useDragged, store].map((each) => each.subscribe(() => later(follow)))
    return () => stops.forEach((stop) => stop())
  }, [store])
  return day
}

/** The day for the slider itself. */
export function useDay(): string | null {
  const onPage = use(ChoiceContext) === pageStore
  const dragged = useDragged((drag) => drag.day)
  const chosen = useChoice((choice) => choice.ruleDay)
  return (onPage ? dragged : null) ?? chosen
}

/** What is held on the page says nothing of a scope beside it. */
function dayIn(store: typeof pageStore): string | null {
  const dragged = store === pageStore ? useDragged.getState().day : null
  return dragged ?? store.getState().choice.ruleDay
}

/** Days kept: today's, the chosen one's, and one that is just being left. */
const KEPT_DAYS = 3
const assessed = new WeakMap<Rules, Map<string, Map<string, Assessment>>>()

/** One chip on one day; asked by several figures at once, worked out once. */
export function assessChip(
  chip: Chip,
  day: string,
  { book, events }: PolicyData,
  place: Place = 'market',
): Assessment {
  const byDay = assessed.get(book) ?? new Map<string, Map<string, Assessment>>()
  assessed.set(book, byDay)
  const key = `${day} ${place}`
  const ofDay = byDay.get(key) ?? new Map<string, Assessment>()
  byDay.set(key, ofDay)
  if (byDay.size > KEPT_DAYS) byDay.delete([...byDay.keys()][0] ?? '')
  const known = ofDay.get(chip.id)
  if (known) return known
  const fresh = assess(fromChip(chip), day, book, events, place)
  ofDay.set(chip.id, fresh)
  return fresh
}

export const ruleById = (rules: readonly Rule[], id: string | null): Rule | undefined =>
  rules.find((rule) => rule.id === id)
