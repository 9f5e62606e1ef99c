import type { When } from '@/contract/rules'
import type { ChipInput } from './chipInput'
import type { Truth } from './kleene'
import { quantitiesOf } from './quantities'
import type { ComputedRule, RuleBook } from './ruleBook'
import { verdictOf, type RuleVerdict } from './verdicts'
import { DESIGNER_QUANTITIES, type DesignerQuantity } from './lists'

/** A chip passes below every line; null is no line. Units as the quantities: TPP, GB/s, TPP/mm², GB/s. */
export type DesignerLines = Readonly<Record<DesignerQuantity, number | null>>

export const NO_LINES: DesignerLines = { tpp: null, dram_GBps: null, pd: null, io_GBps: null }

/**
 * A rule of the same shape as the law's, "met" where a chip passes, as in the window of 2026.
 * It was never made, so it is in force on no day. Without a line every chip passes.
 */
export function designedRule(lines: DesignerLines, id: string): ComputedRule {
  const all = DESIGNER_QUANTITIES.flatMap((q): When[] => {
    const value = lines[q]
    return value === null ? [] : [{ q, op: '<', value }]
  })
  return { id, kind: 'review', effective: null, end: null, when: { all } }
}

export type Passage = { id: string; verdict: RuleVerdict; binds: boolean }

/** Who passes the designed rule: `met` passes. Chips of Chinese origin are held to it, not bound. */
export function whoPasses(
  lines: DesignerLines,
  id: string,
  chips: readonly ChipInput[],
  book: RuleBook,
  day: string,
): Readonly<Record<Truth, readonly Passage[]>> {
  const rule = designedRule(lines, id)
  const rows = chips.map((chip) => ({
    id: chip.id,
    verdict: verdictOf(rule, quantitiesOf(chip, book.bitLength), book, day),
    binds: chip.controlledOrigin === 'us',
  }))
  const having = (truth: Truth) => rows.filter(({ verdict }) => verdict.verdict === truth)
  return { met: having('met'), notMet: having('notMet'), unknown: having('unknown') }
}

/** What the scenario lab takes of a design; null is no limit. */
export type DesignedLicence = {
  licence: { maxTpp: number | null; maxBandwidth_GBps: number | null }
  /** Lines that the model has no room for; the page must say that they stay behind. */
  leftBehind: readonly DesignerQuantity[]
}

/** The licence of the model: a chip is let through with TPP and memory bandwidth below the limits. */
export const licenceOf = (lines: DesignerLines): DesignedLicence => ({
  licence: { maxTpp: lines.tpp, maxBandwidth_GBps: lines.dram_GBps },
  leftBehind: (['pd', 'io_GBps'] as const).filter((q) => lines[q] !== null),
})
