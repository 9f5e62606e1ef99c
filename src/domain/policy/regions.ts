import type { FlagQuantity } from '@/contract/lists'
import type { NumericQuantity, QuantityName, RuleKind } from '@/contract/rules'
import type { Domain } from '@/domain/scale'
import { checkOf } from './checks'
import { fromForm, type ChipForm } from './chipInput'
import { inForce } from './days'
import { typed } from './estimate'
import type { Truth } from './kleene'
import { outlinesOf, type Point } from './outline'
import { quantitiesOf, stated } from './quantities'
import { computedRules, type ComputedRule, type RuleBook } from './ruleBook'
import { linesOf } from './truthOf'
import { undecidedIn } from './verdicts'

/** The two quantities of a map, each with what the map shows of it; both ends > 0. */
export type MapAxes = {
  x: { q: NumericQuantity; domain: Domain }
  y: { q: NumericQuantity; domain: Domain }
}

/** What the map takes for granted of every place on it. */
export type MapChip = Readonly<Record<FlagQuantity, boolean | null>>

/** Where one rule catches, as outlines in data units for an even-odd fill. */
export type Region = {
  ruleId: string
  kind: RuleKind
  /** `met`: caught there for certain; `unknown`: it depends on what the map does not show. */
  verdict: Exclude<Truth, 'notMet'>
  dependsOn: readonly QuantityName[]
  outlines: readonly (readonly Point[])[]
}

/**
 * The control regions of the rules in force on a day, in the plane of two quantities.
 *
 * Between its lines a rule's verdict is the same everywhere, so it is computed once in the middle of
 * every cell between lines and the cells are joined. Edges carry no verdict of their own: a chip on a
 * line is judged by `verdictsOf`. Quantities that are not an axis are unknown; TPP and density are
 * taken as independent, as the map shows them.
 */
export const regionsOn = (
  day: string,
  book: RuleBook,
  axes: MapAxes,
  chip: MapChip,
): readonly Region[] =>
  computedRules(book)
    .filter((rule) => inForce(rule, day))
    .flatMap((rule) => regionsOf(rule, book, axes, chip))

/** The same for one rule, in force or not: a proposal, or a rule that a reader designs. */
export function regionsOf(
  rule: ComputedRule,
  book: RuleBook,
  axes: MapAxes,
  chip: MapChip,
): readonly Region[] {
  const { x, y } = axes
  const xs = edges(x.domain, linesOf(rule.when, x.q, book))
  const ys = edges(y.domain, linesOf(rule.when, y.q, book))
  const blank = { ...quantitiesOf(fromForm(UNSEEN), book.bitLength), ...chip }
  const checks = middles(xs).map((atX) =>
    middles(ys).map((atY) => {
      const place = { ...blank, [x.q]: stated(x.q, typed(atX)), [y.q]: stated(y.q, typed(atY)) }
      return checkOf(rule.when, place, book, [rule.id])
    }),
  )
  return (['met', 'unknown'] as const).flatMap((verdict): Region[] => {
    const cells = checks.map((column) => column.map(({ truth }) => truth === verdict))
    const outlines = outlinesOf(cells, xs, ys)
    if (outlines.length === 0) return []
    const open = verdict === 'unknown' ? checks.flat().flatMap(undecidedIn) : []
    const dependsOn = [...new Set(open.map(({ term }) => term.q))]
    return [{ ruleId: rule.id, kind: rule.kind, verdict, dependsOn, outlines }]
  })
}

/** A chip of which nothing is known but what the map adds. */
const UNSEEN: ChipForm = {
  id: '',
  controlledOrigin: null,
  dataCentre: null,
  usAvailable: null,
  dense: {},
  dieArea_mm2: null,
  io_GBps: null,
  dram_GBps: null,
}

function edges({ min, max }: Domain, lines: readonly number[]): readonly number[] {
  const inside = lines.filter((line) => line > min && line < max)
  return [...new Set([min, ...inside, max])].sort((a, b) => a - b)
}

const middles = (stops: readonly number[]): readonly number[] =>
  stops.slice(1).map((stop, i) => (stop + (stops[i] ?? stop)) / 2)
