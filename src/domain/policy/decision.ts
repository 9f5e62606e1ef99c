import type { FlagQuantity } from '@/contract/lists'
import type { Rule } from '@/contract/rules'
import { dateOf, inForce, type DatedEvent } from './days'
import { LICENCES_RESUME_EVENT, RULE_ROLES } from './productFacts'
import { ruleIn, type RuleBook } from './ruleBook'

export const LICENCE_STATUSES = [
  'unrestricted',
  'licenceNotified',
  'licenceCaseByCase',
  'licenceDenial',
  'notApplicable',
  'unknown',
] as const
export type LicenceStatus = (typeof LICENCE_STATUSES)[number]

/** A decided status, with the step (see `decisionOn`) that gave it and the rule behind it. */
export type Leaf = {
  status: Exclude<LicenceStatus, 'notApplicable' | 'unknown'>
  step: 2 | 3 | 4 | 5
  ruleId: Rule['id'] | null
}
export type Question = { rule: Rule['id'] } | { flag: FlagQuantity }
export type Decision = Leaf | { ask: Question; met: Decision; notMet: Decision }

/**
 * Steps 2 to 5 of the status of a chip for China, as questions in their order. Which of them apply on
 * a day follows from the days that the rules are in force; before the first rule nothing is asked.
 *
 * 2. The letters of August 2022 deny the chips they name.
 * 3. The rule of October 2022, later the notice of October 2023 as well, denies what it catches.
 * 4. From November 2023: a data-centre chip in 3A090.a is denied, or reviewed by case where it meets
 *    the window of 2026; another in .a, or one in .b, goes under notice (licence exception NAC).
 * 5. What step 4 left free or under notice and the letters of 2025 catch is denied, and licensed by
 *    case from the day that licences resumed.
 *
 * @param day YYYY-MM-DD
 */
export function decisionOn(day: string, book: RuleBook, events: readonly DatedEvent[]): Decision {
  const runs = (id: string) => {
    const rule = ruleIn(book, id)
    return rule !== undefined && rule.when !== null && inForce(rule, day)
  }
  const { firstLetters, rule2022, immediate, rule2023a, rule2023b, lettersOf2025, window2026 } =
    RULE_ROLES
  const askIf = (id: string, met: Decision, notMet: Decision): Decision =>
    runs(id) ? { ask: { rule: id }, met, notMet } : notMet
  const denialBy = (id: string, step: Leaf['step']): Leaf => ({
    status: 'licenceDenial',
    step,
    ruleId: id,
  })

  if (runs(firstLetters)) return askIf(firstLetters, denialBy(firstLetters, 2), free(2))
  if (runs(rule2022) || runs(immediate)) {
    return askIf(rule2022, denialBy(rule2022, 3), askIf(immediate, denialBy(immediate, 3), free(3)))
  }
  if (!runs(rule2023a)) return free(2)

  // Step 5 comes after step 4 and only where that left a chip free or notified.
  const resumed = dateOf(LICENCES_RESUME_EVENT, events)
  const lettered: Leaf =
    resumed !== null && resumed <= day
      ? { status: 'licenceCaseByCase', step: 5, ruleId: lettersOf2025 }
      : denialBy(lettersOf2025, 5)
  const unlessLettered = (leaf: Leaf) => askIf(lettersOf2025, lettered, leaf)
  const notified = (id: string) =>
    unlessLettered({ status: 'licenceNotified', step: 4, ruleId: id })

  return {
    ask: { rule: rule2023a },
    met: {
      ask: { flag: 'dataCentre' },
      met: askIf(
        window2026,
        { status: 'licenceCaseByCase', step: 4, ruleId: window2026 },
        denialBy(rule2023a, 4),
      ),
      notMet: notified(rule2023a),
    },
    notMet: askIf(rule2023b, notified(rule2023b), unlessLettered(free(4))),
  }
}

const free = (step: Leaf['step']): Leaf => ({ status: 'unrestricted', step, ruleId: null })
