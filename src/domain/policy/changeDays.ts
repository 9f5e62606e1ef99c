import { dateOf, dayAfter, isDay, type DatedEvent } from './days'
import { BEIJING_STEPS, LICENCES_RESUME_EVENT } from './productFacts'
import type { RuleBook } from './ruleBook'

/**
 * Every day on which a status, a gate or the list of rules in force can differ from the day before,
 * rising: first days, days after last days, and the days of the events that move a gate.
 */
export function changeDays(book: RuleBook, events: readonly DatedEvent[]): readonly string[] {
  const ofRules = book.rules.flatMap(({ effective, end }) => [
    effective,
    end === null ? null : dayAfter(end),
  ])
  const movers = [LICENCES_RESUME_EVENT, ...BEIJING_STEPS.map(({ eventId }) => eventId)]
  const days = [...ofRules, ...movers.map((id) => dateOf(id, events))]
  return [...new Set(days.flatMap((day) => (day !== null && isDay(day) ? [day] : [])))].toSorted()
}
