import type { EventEffect, EventSide } from '@/contract/lists'
import type { PolicyEvent } from '@/contract/events'
import { byCode } from '@/domain/order'

/** What a reader asks of the events; an empty list and null let everything through. */
export type EventFilters = {
  sides: readonly EventSide[]
  effects: readonly EventEffect[]
  chipId: string | null
  words: string | null
}

/**
 * The events that pass, the latest first. Every word of a search must occur in the title, summary,
 * actor or products, in either language.
 */
export function filterEvents(
  events: readonly PolicyEvent[],
  { sides, effects, chipId, words }: EventFilters,
): readonly PolicyEvent[] {
  const wanted = (words ?? '').toLowerCase().split(/\s+/).filter(Boolean)
  return events
    .filter(
      (event) =>
        (sides.length === 0 || sides.includes(event.side)) &&
        (effects.length === 0 || effects.includes(event.effect)) &&
        (chipId === null || event.chips.includes(chipId)) &&
        wanted.every((word) => textOf(event).includes(word)),
    )
    .toSorted((a, b) => byCode(b.date, a.date))
}

function textOf({ title, summary, actor, otherProducts }: PolicyEvent): string {
  return [title, summary, actor, ...otherProducts]
    .flatMap(({ en, zh }) => [en, zh])
    .join(' ')
    .toLowerCase()
}

/** Ids of the chips that any event names, the most named first. */
export function chipsNamed(events: readonly PolicyEvent[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const id of events.flatMap(({ chips }) => chips)) counts.set(id, (counts.get(id) ?? 0) + 1)
  return [...counts].toSorted((a, b) => b[1] - a[1]).map(([id]) => id)
}
