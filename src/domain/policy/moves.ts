import type { PolicyEvent } from '@/contract/events'
import { byCode } from '@/domain/order'

/** What counts as an act: not what was only said, and not what is still to come. */
const ACTS: readonly PolicyEvent['status'][] = ['inForce', 'announced', 'reported', 'proposed']

/**
 * The dated acts of the two governments, in order of date.
 *
 * @param chipIds ids of the chips asked about, or null for all. An act that names no chip holds
 *   for every chip and stays.
 */
export function governmentMoves(
  events: readonly PolicyEvent[],
  chipIds: ReadonlySet<string> | null,
): readonly PolicyEvent[] {
  return events
    .filter(
      (event) =>
        event.side !== 'company' &&
        ACTS.includes(event.status) &&
        (chipIds === null || event.chips.length === 0 || event.chips.some((id) => chipIds.has(id))),
    )
    .toSorted((a, b) => byCode(a.date, b.date))
}
