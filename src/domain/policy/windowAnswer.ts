import type { ChipInput } from './chipInput'
import { isExported } from './designResult'
import { ownNumbers, sortByRule } from './nearestLine'
import { RULE_ROLES } from './productFacts'
import { quantitiesOf } from './quantities'
import { computedRules, type RuleBook } from './ruleBook'
import { verdictOf } from './verdicts'

export type WindowAnswer = {
  /** Ids of exported chips that the window is open to. */
  passing: readonly string[]
  /** The one of them with the greatest TPP, the fastest memory among equals. */
  highest: { id: string; ofLimitRatio: number }
  /** Chips on sale in the US that stand outside by their TPP. */
  outside: readonly string[]
  /** A chip just under the control's lines that the letters of 2025 catch all the same. */
  near: { id: string; distance: number; line: number } | null
}

/** Nearer to a line than this counts as just under it, as a part of the line. */
const JUST_UNDER = 0.05

/** The window of 2026 in one sentence; null where the data has no such rule or no chip meets it. */
export function windowAnswer(
  chips: readonly ChipInput[],
  book: RuleBook,
  day: string,
): WindowAnswer | null {
  const ruleOf = (id: string) => computedRules(book).find((rule) => rule.id === id)
  const window = ruleOf(RULE_ROLES.window2026)
  if (!window) return null
  const exported = chips.filter(isExported)
  const { met, notMet } = sortByRule(window, exported, book, day, JUST_UNDER)
  const byTpp = met
    .flatMap(({ id, verdict }) => {
      const numbers = ownNumbers(verdict.check)
      const valueOf = (q: string) => numbers.find(({ term }) => term.q === q)
      const tpp = valueOf('tpp')
      const value = tpp?.quantity.value ?? null
      return tpp === undefined || value === null
        ? []
        : [{ id, value, line: tpp.term.value, memory: valueOf('dram_GBps')?.quantity.value ?? -1 }]
    })
    .toSorted((a, b) => b.value - a.value || b.memory - a.memory)
  const [highest] = byTpp
  if (!highest) return null
  const sold = new Set(
    exported.filter(({ usAvailable }) => usAvailable === true).map(({ id }) => id),
  )
  return {
    passing: met.map(({ id }) => id),
    highest: { id: highest.id, ofLimitRatio: highest.value / highest.line },
    outside: notMet
      .filter(
        ({ id, verdict }) =>
          sold.has(id) &&
          ownNumbers(verdict.check).some(
            ({ term, truth }) => term.q === 'tpp' && truth === 'notMet',
          ),
      )
      .map(({ id }) => id),
    near: nearMiss(exported, book, day),
  }
}

function nearMiss(chips: readonly ChipInput[], book: RuleBook, day: string) {
  const ruleOf = (id: string) => computedRules(book).find((rule) => rule.id === id)
  const [a, b, letters] = [
    RULE_ROLES.rule2023a,
    RULE_ROLES.rule2023b,
    RULE_ROLES.lettersOf2025,
  ].map(ruleOf)
  if (!a || !b || !letters) return null
  for (const chip of chips) {
    const of = quantitiesOf(chip, book.bitLength)
    const free = [a, b].every((rule) => verdictOf(rule, of, book, day).verdict === 'notMet')
    if (!free || verdictOf(letters, of, book, day).verdict !== 'met') continue
    const close = ownNumbers(verdictOf(b, of, book, day).check).find(
      ({ term, distanceRatio, truth }) =>
        term.q === 'tpp' &&
        truth === 'notMet' &&
        distanceRatio !== null &&
        distanceRatio < 0 &&
        -distanceRatio < JUST_UNDER,
    )
    const value = close?.quantity.value ?? null
    if (close && value !== null)
      return { id: chip.id, distance: close.term.value - value, line: close.term.value }
  }
  return null
}
