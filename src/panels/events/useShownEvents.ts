import { eventsQuery, metaQuery } from '@/data/queries'
import { both, useData } from '@/data/useData'
import { countOver, eventsOver, type DatedEvent, type TimeSpan } from '@/domain/policy/eventsOver'
import { useWide } from '@/panels/useWide'
import { useChoice } from '@/state/store'

/** More signs than these stand on each other. */
const MOST = 16
const MOST_NARROW = 8

/**
 * The events over a chart of this span, as the timeline's filters and the room allow, and how many
 * there would be with more room. Null until they are loaded, or when they could not be.
 */
export function useShownEvents(
  span: TimeSpan,
): { shown: readonly DatedEvent[]; all: number } | null {
  const sides = useChoice((choice) => choice.eventSides)
  const effects = useChoice((choice) => choice.eventEffects)
  const chipId = useChoice((choice) => choice.eventChipId)
  const words = useChoice((choice) => choice.eventWords)
  const most = useWide() ? MOST : MOST_NARROW
  const from = both(useData(eventsQuery), useData(metaQuery))
  if (from.status !== 'ready') return null
  const [{ events }, { compiled }] = from.data
  const filters = { sides, effects, chipId, words }
  return {
    shown: eventsOver(events, filters, span, compiled, most),
    all: countOver(events, filters, span, compiled),
  }
}
