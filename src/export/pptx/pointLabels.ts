import type { Domain } from '@/domain/scale'
import { textWidth } from './fit'

/** Sides on which a line leaves a corner on its way to the neighbours: no word can stand there. */
export const sidesToward = (from: At, neighbours: readonly (At | undefined)[]): readonly Side[] =>
  neighbours.flatMap((to): readonly Side[] =>
    to === undefined
      ? []
      : [
          ...(to.x > from.x ? ['r' as const] : to.x < from.x ? ['l' as const] : []),
          ...(to.y > from.y ? ['t' as const] : to.y < from.y ? ['b' as const] : []),
        ],
  )

type At = { x: number; y: number }
type Box = { left: number; top: number; right: number; bottom: number }
type Side = 'r' | 'l' | 't' | 'b'
type LabelledPoint = { label: string; x: number; y: number; without?: readonly Side[] }
type Plot = { w: number; h: number; x: Domain; y: Domain }

const SIDES: readonly Side[] = ['r', 'l', 't', 'b']
const HEIGHT = 0.17
const MARK = 0.07

const overlap = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/**
 * The side on which each point's name finds room, one after another; null where every side is
 * taken: a name that cannot be read says less than none.
 *
 * @param plot its size in inches and the ends of its axes
 */
export function placeLabels(
  points: readonly LabelledPoint[],
  plot: Plot,
  size: number,
): readonly (Side | null)[] {
  const centres = points.map(({ x, y }) => ({
    x: ((x - plot.x.min) / (plot.x.max - plot.x.min)) * plot.w,
    y: ((plot.y.max - y) / (plot.y.max - plot.y.min)) * plot.h,
  }))
  const taken: Box[] = centres.map(({ x, y }) => around(x, y, MARK, MARK))
  return points.map(({ label, without = [] }, index) => {
    const centre = centres[index]
    if (!centre || label === '') return null
    for (const side of SIDES) {
      if (without.includes(side)) continue
      const box = boxAt(side, centre, textWidth(label, size) + 0.06)
      const inside =
        box.left >= 0 &&
        box.right <= plot.w + 0.4 &&
        box.top >= -0.1 &&
        box.bottom <= plot.h + HEIGHT / 2
      if (inside && !taken.some((other, at) => at !== index && overlap(box, other))) {
        taken.push(box)
        return side
      }
    }
    return null
  })
}

const around = (x: number, y: number, w: number, h: number): Box => ({
  left: x - w,
  right: x + w,
  top: y - h,
  bottom: y + h,
})

function boxAt(side: Side, { x, y }: { x: number; y: number }, width: number): Box {
  const gap = MARK + 0.02
  if (side === 'r')
    return { left: x + gap, right: x + gap + width, top: y - HEIGHT / 2, bottom: y + HEIGHT / 2 }
  if (side === 'l')
    return { left: x - gap - width, right: x - gap, top: y - HEIGHT / 2, bottom: y + HEIGHT / 2 }
  if (side === 't')
    return { left: x - width / 2, right: x + width / 2, top: y - gap - HEIGHT, bottom: y - gap }
  return { left: x - width / 2, right: x + width / 2, top: y + gap, bottom: y + gap + HEIGHT }
}
