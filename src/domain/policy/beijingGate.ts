import { byCode } from '@/domain/order'
import type { ChipInput } from './chipInput'
import { dateOf, inForce, type DatedEvent } from './days'
import { BEIJING_STEPS, isOfProduct, STATE_FUNDED_STEP, type GateStatus } from './productFacts'
import { ruleIn, type RuleBook } from './ruleBook'
import type { Place } from './lists'

/** Beijing's gate for one chip; `since` and the ids are null where it has done nothing. */
export type Gate = {
  status: GateStatus
  since: string | null
  eventId: string | null
  ruleId: string | null
}

const OPEN: Gate = { status: 'none', since: null, eventId: null, ruleId: null }

/**
 * What Beijing does about a chip on a day. The ban in state-funded data centres stands above every
 * step on single products; among those the latest holds. A Chinese chip passes no gate; one of
 * unknown origin is treated as foreign.
 *
 * @param day YYYY-MM-DD
 */
export function beijingGateOf(
  { id, controlledOrigin }: Pick<ChipInput, 'id' | 'controlledOrigin'>,
  day: string,
  book: RuleBook,
  events: readonly DatedEvent[],
  place: Place = 'market',
): Gate {
  if (controlledOrigin === 'cn') return OPEN
  const ban = ruleIn(book, STATE_FUNDED_STEP.ruleId)
  if (place === 'stateFunded' && ban && inForce(ban, day)) {
    return { ...STATE_FUNDED_STEP, since: ban.effective }
  }
  const steps = BEIJING_STEPS.flatMap(({ product, status, eventId }): Gate[] => {
    const since = dateOf(eventId, events)
    if (since === null || since > day || !isOfProduct(id, product)) return []
    return [{ status, since, eventId, ruleId: null }]
  })
  return steps.sort(byDate).at(-1) ?? OPEN
}

// Stable: of two steps on one day the later in the table holds.
const byDate = (a: Gate, b: Gate) => byCode(a.since ?? '', b.since ?? '')
