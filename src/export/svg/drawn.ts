/** Edges in px from the left top of the figure. */
export type Box = { left: number; top: number; right: number; bottom: number }

/** Something to draw; `up` is how far what stands above it has given way. */
export type Drawn = { box: Box; draw: (up: number) => string }

type Gap = { bottom: number; up: number }

/** A gap of this much stays where something was left out, px. */
const KEPT = 12

/**
 * What closes the gaps that skipped controls leave: for each height, how far to move up. Only
 * bands in which nothing at all is drawn give way, by as much as the controls took.
 */
export function closeGaps(drawn: readonly Box[], skipped: readonly Box[]): (y: number) => number {
  const gaps = gapsOf(drawn, skipped)
  return (y) => gaps.filter(({ bottom }) => bottom <= y + 0.5).reduce((sum, { up }) => sum + up, 0)
}

function gapsOf(drawn: readonly Box[], skipped: readonly Box[]): Gap[] {
  const gaps: Gap[] = []
  let reached: number | null = null
  for (const { top, bottom } of drawn.toSorted((a, b) => a.top - b.top)) {
    if (reached !== null && top > reached) {
      const up = Math.min(top - reached - KEPT, taken(skipped, reached, top))
      if (up > 0) gaps.push({ bottom: top, up })
    }
    reached = Math.max(reached ?? bottom, bottom)
  }
  return gaps
}

/** How much of a band the boxes take together. */
function taken(boxes: readonly Box[], from: number, to: number): number {
  const parts = boxes.filter(({ top, bottom }) => bottom > from && top < to)
  const all = around(parts)
  return all ? Math.min(all.bottom, to) - Math.max(all.top, from) : 0
}

/** The smallest box around all; null for none. */
export function around(boxes: readonly Box[]): Box | null {
  const [first, ...rest] = boxes
  if (!first) return null
  return rest.reduce(
    (all, box) => ({
      left: Math.min(all.left, box.left),
      top: Math.min(all.top, box.top),
      right: Math.max(all.right, box.right),
      bottom: Math.max(all.bottom, box.bottom),
    }),
    first,
  )
}
