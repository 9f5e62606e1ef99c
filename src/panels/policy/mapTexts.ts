import type { At, PlotText } from '@/charts/mapTypes'
import { linesAmong } from '@/domain/policy/edges'
import type { Region } from '@/domain/policy/regions'
import type { Formats } from '@/i18n/formats'
import { DENIAL_ID, styleOf, type MapRegion } from './mapRegions'

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

/** From the edge of a region to its name, px. */
const INSET = 8
/** How far the name under a band may move to the left, px. */
const UNDER = 24

/** Name and effect of a region, in its lower left corner, above the number of its line. */
export function captions(
  regions: readonly MapRegion[],
  wordsOf: (ruleId: string) => { name: string; note: string | undefined },
  wide: boolean,
): readonly PlotText[] {
  return regions.flatMap((region): PlotText[] => {
    const { fill } = styleOf(region.ruleId)
    // A band is too small to hold its name: that stands under it, where there is room.
    const band = fill === 'backHatch'
    if (region.ruleId === DENIAL_ID || (band && !wide)) return []
    const at = lowerLeft(region)
    if (!at) return []
    const { name, note } = wordsOf(region.ruleId)
    const noted = wide && note !== undefined && fill !== 'hatch' && !band
    const base = band ? 14 : fill === 'hatch' ? -10 : -24
    return [
      {
        key: `${region.ruleId}-name`,
        ...at,
        dx: band ? 0 : INSET,
        dy: base - (noted ? 16 : 0),
        anchor: 'start',
        text: name,
        tone: 'strong',
        slack: band ? UNDER : INSET + 4,
      },
      ...(noted
        ? [
            {
              key: `${region.ruleId}-note`,
              ...at,
              dx: INSET,
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
