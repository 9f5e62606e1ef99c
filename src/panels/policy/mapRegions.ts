import type { At, PlotText, RegionSpec } from '@/charts/mapTypes'
import type { NumericQuantity } from '@/contract/rules'
import { innerEdges, linesAmong, type Edge } from '@/domain/policy/edges'
import { inForce } from '@/domain/policy/days'
import { RULE_ROLES } from '@/domain/policy/productFacts'
import { regionsOf, type MapAxes, type Region } from '@/domain/policy/regions'
import { computedRules, ruleIn, type ComputedRule, type RuleBook } from '@/domain/policy/ruleBook'
import { linesOf } from '@/domain/policy/truthOf'
import type { Formats } from '@/i18n/formats'

/** The maps are about data-centre chips on sale in the US; both are said on the page. */
const MAP_CHIP = { dataCentre: true, usAvailable: true } as const

/** Where the law says no: caught by the rule of 2023, and outside the window for certain. */
const DENIAL_ID = 'denial'

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
  const style = STYLES[ruleId] ?? CONTROL
  return {
    key: ruleId,
    outlines,
    edges,
    ...style,
    ...(verdict === 'unknown' && { edge: 'dotted' as const }),
  }
}

/** Bands too narrow for numbers beside every line; they stand in the text. */
const UNNUMBERED: readonly string[] = ['US-2026-S232']

/** Every line's number beside its lower or left end, each once. */
export function lineNumbers(regions: readonly MapRegion[], f: Formats): readonly PlotText[] {
  const numbered = regions.filter(({ ruleId }) => !UNNUMBERED.includes(ruleId))
  const { x, y } = linesAmong(numbered.flatMap(({ edges }) => edges))
  const strong = new Set(
    linesAmong(
      regions.filter(({ ruleId }) => ruleId === DENIAL_ID).flatMap(({ edges }) => edges),
    ).x.map(({ value }) => value),
  )
  const corners = regions.flatMap(({ outlines }) => outlines.flat())
  const lowest = Math.min(...corners.map((at) => at.y))
  const leftmost = Math.min(...corners.map((at) => at.x))
  return [
    ...x.map(({ value, from }): PlotText => ({
      key: `x${value}`,
      x: value,
      y: from,
      dx: strong.has(value) ? -5 : 4,
      dy: from > lowest ? 15 : -7,
      anchor: strong.has(value) ? 'end' : 'start',
      text: f.number(value),
      tone: strong.has(value) ? 'strong' : 'quiet',
    })),
    ...y.map(({ value, from }): PlotText => ({
      key: `y${value}`,
      x: from,
      y: value,
      dx: -5,
      // In the plot it stands on its line, or a line of the reader's at the same number strikes it out.
      dy: from > leftmost ? -5 : 4,
      anchor: 'end',
      text: f.number(value),
      tone: 'quiet',
    })),
  ]
}

/** Name and effect of a region, in its lower left corner, above the number of its line. */
export function captions(
  regions: readonly MapRegion[],
  wordsOf: (ruleId: string) => { name: string; note: string | undefined },
  wide: boolean,
): readonly PlotText[] {
  return regions.flatMap((region): PlotText[] => {
    if (region.ruleId === DENIAL_ID) return []
    const at = lowerLeft(region)
    if (!at) return []
    const { name, note } = wordsOf(region.ruleId)
    const { fill } = STYLES[region.ruleId] ?? CONTROL
    // A band is too small to hold its name: that stands under it.
    const band = fill === 'backHatch'
    const noted = wide && note !== undefined && fill !== 'hatch' && !band
    const base = band ? 14 : fill === 'hatch' ? -10 : -24
    return [
      {
        key: `${region.ruleId}-name`,
        ...at,
        dx: band ? 0 : 8,
        dy: base - (noted ? 16 : 0),
        anchor: 'start',
        text: name,
        tone: 'strong',
      },
      ...(noted
        ? [
            {
              key: `${region.ruleId}-note`,
              ...at,
              dx: 8,
              dy: base,
              anchor: 'start' as const,
              text: note,
              tone: 'plain' as const,
            },
          ]
        : []),
    ]
  })
}

function lowerLeft({ outlines }: Region): At | null {
  const corners = outlines.flat()
  const low = Math.min(...corners.map(({ y }) => y))
  const left = Math.min(...corners.filter(({ y }) => y === low).map(({ x }) => x))
  return corners.length > 0 ? { x: left, y: low } : null
}

/** The highest number that a rule compares a quantity with; null where it has none. */
export function highestLine(book: RuleBook, id: string, q: NumericQuantity): number | null {
  const when = ruleIn(book, id)?.when
  const lines = when ? linesOf(when, q, book) : []
  return lines.length > 0 ? Math.max(...lines) : null
}
