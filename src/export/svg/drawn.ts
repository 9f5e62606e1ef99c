/** Edges in px from the left top of the figure. */
export type Box = { left: number; top: number; right: number; bottom: number }

/** Something to draw; `up` is how far what stands above it has given way. */
export type Drawn = { box: Box; draw: (up: number) => string }

type Span = { top: number; bottom: number }

/** A gap of this much stays where something was left out, px. */
const KEPT = 12

/**
 * What closes the gaps that skipped controls leave: for each height, how far to move up. Only
 * bands in which nothing at all is drawn give way.
 */
export function closeGaps(drawn: readonly Box[], skipped: readonly Box[]): (y: number) => number {
  const gaps = gapsOf(drawn, skipped)
  return (y) =>
    gaps
      .filter(({ bottom }) => bottom <= y + 0.5)
      .reduce((sum, { top, bottom }) => sum + Math.max(0, bottom - top - KEPT), 0)
}

/** Heights free of anything drawn, between drawn things, that touch something left out. */
function gapsOf(drawn: readonly Box[], skipped: readonly Box[]): Span[] {
  const filled = drawn.toSorted((a, b) => a.top - b.top)
  const gaps: Span[] = []
  let reached: number | null = null
  for (const { top, bottom } of filled) {
    const from = reached
    if (from !== null && top > from && skipped.some((box) => box.top < top && box.bottom > from))
      gaps.push({ top: from, bottom: top })
    reached = Math.max(reached ?? bottom, bottom)
  }
  return gaps
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
