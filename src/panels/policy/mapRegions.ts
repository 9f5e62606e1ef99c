import type { RegionSpec } from '@/charts/mapTypes'
import type { NumericQuantity } from '@/contract/rules'
import { innerEdges, type Edge } from '@/domain/policy/edges'
import { inForce } from '@/domain/policy/days'
import { RULE_ROLES } from '@/domain/policy/productFacts'
import { regionsOf, type MapAxes, type Region } from '@/domain/policy/regions'
import { computedRules, ruleIn, type ComputedRule, type RuleBook } from '@/domain/policy/ruleBook'
import { linesOf } from '@/domain/policy/truthOf'

/** The maps are about data-centre chips on sale in the US; both are said on the page. */
const MAP_CHIP = { dataCentre: true, usAvailable: true } as const

/** Where the law says no: caught by the rule of 2023, and outside the window for certain. */
export const DENIAL_ID = 'denial'

type Style = Pick<RegionSpec, 'fill' | 'edge'>

const STYLES: Record<string, Style> = {
  [RULE_ROLES.rule2023b]: { fill: 'hatch', edge: 'thin' },
  [RULE_ROLES.window2026]: { fill: 'none', edge: 'strong' },
  [RULE_ROLES.lettersOf2025]: { fill: 'none', edge: 'dotted' },
  'US-2026-S232': { fill: 'backHatch', edge: 'thin' },
  'PROP-SAFE-CHIPS': { fill: 'none', edge: 'dashed' },
  [DENIAL_ID]: { fill: 'tint', edge: 'strong' },
}
const CONTROL: Style = { fill: 'tint', edge: 'thin' }

export const styleOf = (ruleId: string): Style => STYLES[ruleId] ?? CONTROL

/** Rules that a day has in force and the reader wants drawn; a bill is drawn on any day. */
export const drawnRules = (
  book: RuleBook,
  day: string,
  drawn: readonly string[],
): readonly ComputedRule[] =>
  computedRules(book).filter(
    (rule) => drawn.includes(rule.id) && (rule.kind === 'proposal' || inForce(rule, day)),
  )

export type MapRegion = Region & { edges: readonly Edge[] }

/** Regions of the drawn rules that the axes can show, with the area of denial last. */
export function mapRegions(
  rules: readonly ComputedRule[],
  book: RuleBook,
  axes: MapAxes,
): readonly MapRegion[] {
  const ids = rules.map(({ id }) => id)
  const { rule2023a, window2026 } = RULE_ROLES
  const denial: ComputedRule = {
    id: DENIAL_ID,
    kind: 'control',
    effective: null,
    end: null,
    when: { all: [{ rule: rule2023a }, { not: { rule: window2026 } }] },
  }
  const all = [...rules, ...(ids.includes(rule2023a) && ids.includes(window2026) ? [denial] : [])]
  return all.flatMap((rule) => {
    const found = regionsOf(rule, book, axes, MAP_CHIP).map((region) => ({
      ...region,
      edges: innerEdges(region.outlines, axes.x.domain, axes.y.domain),
    }))
    const certain = found.filter(({ verdict }) => verdict === 'met')
    // What hangs on something off the map has no place on it, unless a line of the map bounds it too.
    const shown = certain.length > 0 ? certain : found.filter(({ edges }) => edges.length > 0)
    // The window is a policy inside the control: without its other axis it is a bracket above the plot.
    return rule.id === window2026 && certain.length === 0 ? [] : shown
  })
}

export const regionSpec = ({ ruleId, verdict, outlines, edges }: MapRegion): RegionSpec => {
  return {
    key: ruleId,
    outlines,
    edges,
    ...styleOf(ruleId),
    ...(verdict === 'unknown' && { edge: 'dotted' as const }),
  }
}

/** The highest number that a rule compares a quantity with; null where it has none. */
export function highestLine(book: RuleBook, id: string, q: NumericQuantity): number | null {
  const when = ruleIn(book, id)?.when
  const lines = when ? linesOf(when, q, book) : []
  return lines.length > 0 ? Math.max(...lines) : null
}
