import { ALL_SIDES, markBox, placeLabels, SIDES, type Box, type PlacedLabel } from './labels'
import type { PointMark } from './PointsLayer'

/** A mark with its place and radius, px. */
export type PlacedPoint = PointMark & { px: number; py: number; r: number }

export const LABEL_SIZE = 12
/** Up to this radius, px, a mark is the ground of others, and nobody takes a name for its own. */
const SPECK = 3
/** Heavier type runs wider. */
const STRONG = 1.06

/** Where the names of the marks stand: the article's numbers first, then what is named in heavier type. */
export function pointLabels(
  placed: readonly PlacedPoint[],
  plot: Box,
  scaleY: (value: number) => unknown,
  avoid: readonly Box[],
): readonly PlacedLabel[] {
  const wishes = placed.flatMap(({ key, px, py, r, ink, labels, strong, underlined, sides }) =>
    labels === undefined
      ? []
      : [
          {
            key,
            x: px,
            y: py,
            r,
            color: ink.text,
            // The article's own numbers are what the figure is there for.
            need:
              underlined === true ? ('must' as const) : strong ? ('strong' as const) : undefined,
            texts: labels,
            fontSize: LABEL_SIZE * (strong ? STRONG : 1),
            // What is highlighted is named wherever there is room.
            sides: sides ?? (strong === true ? ALL_SIDES : SIDES),
            rank: underlined === true ? 2 : strong === true ? 1 : 0,
          },
        ],
  )
  const inOrder = [...wishes].sort((a, b) => b.rank - a.rank)
  const ofMarks = placed.flatMap((p) => [
    markBox(p.px, p.py, p.r),
    ...(p.low === undefined || p.high === undefined
      ? []
      : [
          {
            x: p.px - 4,
            y: Number(scaleY(p.high)),
            width: 8,
            height: Number(scaleY(p.low)) - Number(scaleY(p.high)),
          },
        ]),
  ])
  const room = { x: plot.x, y: plot.y - 6, width: plot.width + 8, height: plot.height + 8 }
  const marks = placed
    .filter(({ r }) => r > SPECK)
    .map(({ px, py, ink }) => ({ x: px, y: py, color: ink.text }))
  return placeLabels(inOrder, [...avoid, ...ofMarks], room, marks)
}
