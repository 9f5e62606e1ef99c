import type { Check, NumberCheck } from './checks'
import type { ChipInput } from './chipInput'
import { quantitiesOf } from './quantities'
import type { ComputedRule, RuleBook } from './ruleBook'
import { verdictOf, type RuleVerdict } from './verdicts'

/** The comparisons of a rule's own text, without those of the rules it leans on. */
export function ownNumbers(check: Check): readonly NumberCheck[] {
  if (check.kind === 'rule') return []
  if ('parts' in check) return check.parts.flatMap(ownNumbers)
  if ('part' in check) return ownNumbers(check.part)
  return check.kind === 'number' ? [check] : []
}

/** The line of a rule that a chip stands nearest to, on either side; null where no number is known. */
export function nearestLine({ check }: RuleVerdict): NumberCheck | null {
  return (
    ownNumbers(check)
      .filter(({ distanceRatio }) => distanceRatio !== null)
      .sort((a, b) => awayFrom(a) - awayFrom(b))[0] ?? null
  )
}

const awayFrom = ({ distanceRatio }: NumberCheck) =>
  distanceRatio === null ? Infinity : Math.abs(distanceRatio)

/** The parts that make a verdict fail: what a page names when a reader asks why not. */
export function failingParts(check: Check): readonly Check[] {
  if (check.truth !== 'notMet') return []
  return 'parts' in check ? check.parts.flatMap(failingParts) : [check]
}

type Sorted = { id: string; verdict: RuleVerdict; nearest: NumberCheck | null }

/** Chips by what one rule says of them; `closely` are those that meet it by less than the margin. */
export type SortedChips = Record<'met' | 'closely' | 'notMet' | 'unknown', readonly Sorted[]>

/**
 * Which chips meet a rule, which of them only just, and which do not.
 *
 * @param closeRatio margin to the nearest line of the rule's own text, 0–1; `closely` repeats
 *   members of `met`
 */
export function sortByRule(
  rule: ComputedRule,
  chips: readonly ChipInput[],
  book: RuleBook,
  day: string,
  closeRatio: number,
): SortedChips {
  const rows = chips.map((chip): Sorted => {
    const verdict = verdictOf(rule, quantitiesOf(chip, book.bitLength), book, day)
    return { id: chip.id, verdict, nearest: nearestLine(verdict) }
  })
  const having = (truth: RuleVerdict['verdict']) =>
    rows.filter(({ verdict }) => verdict.verdict === truth)
  const met = having('met')
  return {
    met,
    closely: met.filter(({ nearest }) => nearest !== null && awayFrom(nearest) < closeRatio),
    notMet: having('notMet'),
    unknown: having('unknown'),
  }
}
