/** Sideways steps tried in turn, px, until a mark stands free. */
const STEPS = [0, 10, -10, 20, -20, 30, -30]

type Dodgeable = { px: number; py: number; r: number; shift?: number }

/**
 * Moves marks apart that would lie on each other. Only marks with a `shift` move: their x is a
 * date known to the year, so a few px sideways claim nothing.
 */
export function dodge<Mark extends Dodgeable>(marks: readonly Mark[]): Mark[] {
  const done: Mark[] = []
  for (const mark of marks) {
    const free = (dx: number) =>
      done.every(
        (other) =>
          Math.abs(other.px - mark.px - dx) >= other.r + mark.r ||
          Math.abs(other.py - mark.py) >= other.r + mark.r - 1,
      )
    const step = mark.shift === undefined ? 0 : (STEPS.find(free) ?? 0)
    done.push({ ...mark, px: mark.px + step })
  }
  return done
}
