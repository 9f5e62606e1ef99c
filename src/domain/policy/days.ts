import type { PolicyEvent } from '@/contract/events'
import type { PolicyRule } from './ruleBook'

/** What the engine needs of an event. */
export type DatedEvent = Pick<PolicyEvent, 'id' | 'date'>

/** The date of an event; null when the data has no such event. */
export const dateOf = (eventId: string, events: readonly DatedEvent[]): string | null =>
  events.find(({ id }) => id === eventId)?.date ?? null

/** Whether a text is a day of the calendar as YYYY-MM-DD, in the years 1000 to 9999. */
export function isDay(text: string): boolean {
  if (!/^[1-9]\d{3}-\d{2}-\d{2}$/.test(text)) return false
  const time = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(text)
}

/** Days are YYYY-MM-DD, so that they compare as texts. A proposal has no first day: never in force. */
export const inForce = ({ effective, end }: PolicyRule, day: string): boolean =>
  effective !== null && effective <= day && (end === null || day <= end)

/** The day after, for a day of the calendar. */
export function dayAfter(day: string): string {
  const [year = Number.NaN, month = Number.NaN, date = Number.NaN] = day.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1, date + 1)).toISOString().slice(0, 10)
}
