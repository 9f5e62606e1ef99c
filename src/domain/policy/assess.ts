import type { Place } from './lists'
import { beijingGateOf, type Gate } from './beijingGate'
import type { ChipInput } from './chipInput'
import type { DatedEvent } from './days'
import { quantitiesOf, type Quantities } from './quantities'
import type { RuleBook } from './ruleBook'
import { statusOf, type ChipStatus } from './status'
import { verdictsOf, type RuleVerdict } from './verdicts'

/** All that the rules say of one chip on one day, both gates together. */
export type Assessment = {
  id: string
  quantities: Quantities
  /** Every rule with a tree, in the order of the data, in force or not. */
  verdicts: readonly RuleVerdict[]
  /** Whether the rules bind the chip; where not, its verdicts say only that it would be caught. */
  binds: boolean
  washington: ChipStatus
  beijing: Gate
}

/**
 * Holds one chip against every rule. It knows nothing of end users and end uses, Hong Kong and Macau,
 * subsidiaries abroad, cloud access or smuggling, and is not legal advice.
 *
 * @param day YYYY-MM-DD
 * @throws RangeError when a rule leans on one that is missing or on itself
 */
export function assess(
  chip: ChipInput,
  day: string,
  book: RuleBook,
  events: readonly DatedEvent[],
  place: Place = 'market',
): Assessment {
  const quantities = quantitiesOf(chip, book.bitLength)
  const verdicts = verdictsOf(quantities, book, day)
  const washington = statusOf(quantities, verdicts, day, book, events)
  return {
    id: chip.id,
    quantities,
    verdicts,
    binds: washington.status !== 'notApplicable',
    washington,
    beijing: beijingGateOf(chip, day, book, events, place),
  }
}
