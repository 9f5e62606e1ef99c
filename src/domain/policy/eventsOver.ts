import type { EventStatus, PolicyEvent } from '@/contract/events'
import { decimalYear } from '@/domain/chips/dates'
import { byCode } from '@/domain/order'
import { keyRank } from './keyEvents'
import { filterEvents, type EventFilters } from './timeline'

/** An event with its place in time. */
export type DatedEvent = { event: PolicyEvent; year: number }

/** Decimal years, both ends in. */
export type TimeSpan = { from: number; to: number }

/** How firm an event is, the firmest first. */
const FIRMNESS: Record<EventStatus, number> = {
  inForce: 0,
  announced: 1,
  reported: 2,
  proposed: 3,
  statement: 4,
  company: 5,
  data: 6,
  scheduled: 7,
}

/**
 * The events to lay over a chart: those that the reader's filters let through, within the chart's
 * span, and no more than have room. The most important stay: the turns of the story, then what is
 * in force before what was announced, reported or only proposed, better grades before worse, and of
 * equals the later ones. What firms did is left out unless the reader asked for it; so is what has
 * not yet happened.
 *
 * @param span of the chart, decimal years (2024.5 = 2 July 2024)
 * @param today the day the data reaches, YYYY-MM-DD
 * @param most how many at most
 * @returns by date, the earliest first
 */
export function eventsOver(
  events: readonly PolicyEvent[],
  filters: EventFilters,
  span: TimeSpan,
  today: string,
  most: number,
): readonly DatedEvent[] {
  return within(filterEvents(events, filters), filters, span, today)
    .toSorted(
      (a, b) =>
        keyRank(a.event.id) - keyRank(b.event.id) ||
        FIRMNESS[a.event.status] - FIRMNESS[b.event.status] ||
        byCode(a.event.grade, b.event.grade) ||
        byCode(b.event.date, a.event.date) ||
        byCode(a.event.id, b.event.id),
    )
    .slice(0, most)
    .toSorted((a, b) => a.year - b.year || byCode(a.event.id, b.event.id))
}

/** How many events could stand over the chart if there were room for all. */
export function countOver(
  events: readonly PolicyEvent[],
  filters: EventFilters,
  span: TimeSpan,
  today: string,
): number {
  return within(filterEvents(events, filters), filters, span, today).length
}

function within(
  events: readonly PolicyEvent[],
  { sides }: EventFilters,
  { from, to }: TimeSpan,
  today: string,
): readonly DatedEvent[] {
  return events.flatMap((event) => {
    const year = decimalYear(event.date, event.datePrecision)
    const asked = event.side !== 'company' || sides.includes('company')
    const happened = event.status !== 'scheduled' && event.date <= today
    return year !== null && asked && happened && year >= from && year <= to ? [{ event, year }] : []
  })
}

/** One period of a row of columns: from its first instant to its last, decimal years. */
export type ColumnPeriod = { from: number; to: number }

/**
 * Where an instant stands over a row of columns, one per period, whose centres are 0, 1, 2 and so
 * on: −0.5 is the begin of the first. Null outside them and in the gaps between them.
 */
export function placeOverColumns(year: number, periods: readonly ColumnPeriod[]): number | null {
  const at = periods.findIndex(({ from, to }) => year >= from && year < to)
  const period = periods[at]
  if (!period) return null
  return at - 0.5 + (year - period.from) / (period.to - period.from)
}
