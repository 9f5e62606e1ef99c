import { DESIGNER_QUANTITIES } from './lists'
import { ownNumbers } from './nearestLine'
import type { ChipInput } from './chipInput'
import { NO_LINES, whoPasses, type DesignerLines } from './designer'
import { NEVER_SOLD, isOfProduct, RULE_ROLES } from './productFacts'
import { quantitiesOf } from './quantities'
import { computedRules, type RuleBook } from './ruleBook'
import { verdictOf } from './verdicts'

/** A product of an American maker that a rule can stop: what a designed rule is about. */
export const isExported = ({ id, controlledOrigin }: ChipInput): boolean =>
  controlledOrigin === 'us' && !NEVER_SOLD.some((product) => isOfProduct(id, product))

/**
 * The lines of the law's own window, as a designer would draw them. A chip of which nothing is known
 * still shows every comparison of the tree.
 */
export function lawLines(book: RuleBook): DesignerLines {
  const window = computedRules(book).find(({ id }) => id === RULE_ROLES.window2026)
  if (!window) return NO_LINES
  const { check } = verdictOf(window, quantitiesOf(NOTHING_KNOWN, book.bitLength), book, '')
  const below = ownNumbers(check).filter(({ term }) => term.op === '<')
  const lineOf = (q: string) => below.find(({ term }) => term.q === q)?.term.value ?? null
  return {
    tpp: lineOf('tpp'),
    dram_GBps: lineOf('dram_GBps'),
    pd: lineOf('pd'),
    io_GBps: lineOf('io_GBps'),
  }
}

const NOTHING_KNOWN: ChipInput = {
  id: '',
  controlledOrigin: null,
  dataCentre: null,
  usAvailable: null,
  rates: {},
  dieArea_mm2: null,
  io_GBps: null,
  dram_GBps: null,
}

/** Ids of chips, by what becomes of them under a designed rule set against the law's own lines. */
export type DesignResult = {
  /** Chips that need a licence under the rule of 2023 and whose figures keep below every line. */
  passing: readonly string[]
  failing: readonly string[]
  unknown: readonly string[]
  /** Passing here, not under the law's lines, and the reverse. */
  added: readonly string[]
  removed: readonly string[]
  /** Passing by their figures and stopped all the same: not on sale in the US on the rule's day. */
  notSold: readonly string[]
  /** No line of the designer's is another than the law's. */
  asLaw: boolean
}

/**
 * Which chips pass a designed rule set on a day, and what it changes against the law's own lines.
 */
export function designResult(
  lines: DesignerLines,
  chips: readonly ChipInput[],
  book: RuleBook,
  day: string,
): DesignResult {
  const control = computedRules(book).find(({ id }) => id === RULE_ROLES.rule2023a)
  const candidates = chips.filter(
    (chip) =>
      isExported(chip) &&
      control !== undefined &&
      verdictOf(control, quantitiesOf(chip, book.bitLength), book, day).verdict === 'met',
  )
  const law = lawLines(book)
  const sorted = whoPasses(lines, 'DESIGN', candidates, book, day)
  const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id)
  const passing = ids(sorted.met)
  const lawful = ids(whoPasses(law, 'LAW', candidates, book, day).met)
  const sold = new Set(candidates.filter((chip) => chip.usAvailable === true).map(({ id }) => id))
  return {
    passing,
    failing: ids(sorted.notMet),
    unknown: ids(sorted.unknown),
    added: passing.filter((id) => !lawful.includes(id)),
    removed: lawful.filter((id) => !passing.includes(id)),
    notSold: passing.filter((id) => !sold.has(id)),
    asLaw: DESIGNER_QUANTITIES.every((q) => lines[q] === law[q]),
  }
}
