import { fraction, isDrawable, niceTicks, type Domain, type ScaleKind } from '@/domain/scale'

export type Axis = Domain & { scale: ScaleKind }
type IsoPoint = { x: number; y: number }

/** A line of equal ratio: where it enters the plot, (more points if it bends), where it leaves. */
export type IsoLine = { ratio: number; points: readonly IsoPoint[] }

/** Shorter than this share of the plot's diagonal a line is only a scrap in a corner. */
const MIN_LENGTH = 0.2
const BENT_STEPS = 24
/** Ratios to try; 1-2-5 steps over eight decades. */
const MANY = 24

/**
 * The part of y = ratio · x inside a plot, in data units, rising. Straight when both axes have one
 * scale, so two points suffice; with one linear and one log axis it bends and is sampled.
 *
 * @param ratio y unit per x unit, > 0
 * @returns null when the line misses the plot or an axis cannot be drawn
 */
export function clipRatio(x: Axis, y: Axis, ratio: number): IsoLine | null {
  if (!isDrawable(x, x.scale) || !isDrawable(y, y.scale) || !(ratio > 0)) return null
  const from = Math.max(x.min, y.min / ratio)
  const to = Math.min(x.max, y.max / ratio)
  if (!(from < to)) return null
  const steps = x.scale === y.scale ? 1 : BENT_STEPS
  const points = Array.from({ length: steps + 1 }, (_, i) => {
    // Bent lines have a log axis, so `from` is above 0 and even steps of x's logarithm are possible.
    const at = i === 0 ? from : i === steps ? to : from * (to / from) ** (i / steps)
    return { x: at, y: clamp(at * ratio, y) }
  })
  return { ratio, points }
}

/**
 * Lines of equal ratio for a scatter, for round ratios (1-2-5 or 1-3 steps) that cross a fair part
 * of the plot, rising.
 *
 * @param count at most so many lines
 * @returns ratios in y unit per x unit; with bandwidth in GB/s over TFLOPS, bytes per 1,000 FLOP
 */
export function isoLines(x: Axis, y: Axis, count = 5): readonly IsoLine[] {
  const crossing = (ratios: readonly number[]) =>
    ratios.flatMap((ratio) => {
      const line = clipRatio(x, y, ratio)
      return line !== null && lengthOf(line, x, y) >= MIN_LENGTH ? [line] : []
    })
  const all = crossing(niceTicks(ratioDomain(x, y), 'log', MANY))
  const lowest = all.at(0)?.ratio
  const highest = all.at(-1)?.ratio
  if (all.length <= count || lowest === undefined || highest === undefined) return all
  // Widened by a hair, so that the outermost ones stay within.
  return crossing(niceTicks({ min: lowest * 0.999, max: highest * 1.001 }, 'log', count))
}

/** The ratios that the plot's corners allow; an axis from 0 is cut at 1/20 of its length. */
function ratioDomain(x: Axis, y: Axis): Domain {
  const lowest = ({ min, max }: Axis) => (min > 0 ? min : max / 20)
  return { min: lowest(y) / x.max, max: y.max / lowest(x) }
}

/** From end to end, as a share of the plot's diagonal. */
function lengthOf({ points }: IsoLine, x: Axis, y: Axis): number {
  const [start] = points
  const end = points.at(-1)
  if (start === undefined || end === undefined) return 0
  const across = fraction(end.x, x, x.scale) - fraction(start.x, x, x.scale)
  const up = fraction(end.y, y, y.scale) - fraction(start.y, y, y.scale)
  return Math.hypot(across, up) / Math.SQRT2
}

function clamp(value: number, { min, max }: Domain): number {
  return Math.min(max, Math.max(min, value))
}
