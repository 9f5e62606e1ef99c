import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts'
import { ALL_SIDES, overlap, textWidth, type Box } from './labels'
import type { DragSpec, PlotText, RegionSpec } from './mapTypes'
import { PointsLayer, type PointMark } from './PointsLayer'

const SIZE = 12
const TONES = {
  plain: { fill: 'var(--text-2)' },
  strong: { fill: 'var(--text)', fontWeight: 'var(--weight-strong)' },
  quiet: { fill: 'var(--muted)' },
} as const

type Props = {
  texts: readonly PlotText[]
  points: readonly PointMark[]
  regions: readonly RegionSpec[]
  drags: readonly DragSpec[]
}

/** The printed words, and the points with labels that keep clear of them. */
export function MapMarks({ texts, points, regions, drags }: Props) {
  const scaleX = useXAxisScale()
  const scaleY = useYAxisScale()
  const plot = usePlotArea()
  if (!scaleX || !scaleY || !plot) return null
  const all = texts.map((text) => ({
    ...text,
    px: Number(scaleX(text.x)) + text.dx,
    py: Number(scaleY(text.y)) + text.dy,
  }))
  const marks = points.map((point): Box => ({
    x: Number(scaleX(point.x)) - MARK / 2,
    y: Number(scaleY(point.y)) - MARK / 2,
    width: MARK,
    height: MARK,
  }))
  const { upright, level } = linesOf(drags, regions, plot, {
    x: (value) => Number(scaleX(value)),
    y: (value) => Number(scaleY(value)),
  })
  const clear = all.map((text) => beforeLines(text, upright))
  const placed = uncovered(plot.height < LOW ? withRoom(clear) : clear, marks)
  return (
    <>
      {placed.map(({ key, px, py, anchor, text, tone }) => (
        <text
          key={key}
          x={px}
          y={py}
          textAnchor={anchor}
          fontSize={SIZE}
          stroke="var(--surface)"
          strokeOpacity={0.7}
          strokeWidth={3}
          paintOrder="stroke"
          {...TONES[tone]}
        >
          {text}
        </text>
      ))}
      <PointsLayer
        points={points.map((point) => ({ sides: ALL_SIDES, ...point }))}
        avoid={[...placed.map(boxOf), ...upright, ...level]}
      />
    </>
  )
}

type Scales = Record<'x' | 'y', (value: number) => number>

/**
 * The room that lines take: those that can be moved, all across the plot, and the strong rims of
 * regions. A label across a line reads as if it stood on both sides of it.
 */
function linesOf(
  drags: readonly DragSpec[],
  regions: readonly RegionSpec[],
  plot: Box,
  scales: Scales,
): { upright: readonly Box[]; level: readonly Box[] } {
  const moved = (wanted: 'x' | 'y') =>
    drags.flatMap(({ axis, value }) => (axis === wanted ? [value] : []))
  const rims = regions.flatMap(({ edge, edges }) => (edge === 'strong' ? edges : []))
  const upright = [...moved('x'), ...rims.flatMap(([a, b]) => (a.x === b.x ? [a.x] : []))]
  const across = moved('y').map((y): Box => ({ ...plot, ...levelAt(scales.y(y)) }))
  const rimsAcross = rims.flatMap(([a, b]): Box[] => {
    const x = Math.min(scales.x(a.x), scales.x(b.x))
    const width = Math.max(scales.x(a.x), scales.x(b.x)) - x
    return a.y === b.y ? [{ x, width, ...levelAt(scales.y(a.y)) }] : []
  })
  return {
    upright: upright.map((x): Box => ({ ...plot, x: scales.x(x) - 5, width: 10 })),
    level: [...across, ...rimsAcross],
  }
}

/** A label's box has its own air over and under the letters: a level line needs no more. */
const levelAt = (y: number) => ({ y: y - 0.5, height: 1 })

/** As on a slide, px. */
const LOW = 320

type Placed = PlotText & { px: number; py: number }

/** On a low plot the names of regions stand over the numbers of their lines: those give way. */
const withRoom = (texts: readonly Placed[]): readonly Placed[] =>
  texts.filter(
    (text) =>
      text.tone !== 'quiet' ||
      !texts.some((other) => other.tone === 'strong' && overlap(boxOf(text), boxOf(other))),
  )

/** A name that would just touch the next line moves away from it, where that is enough. */
function beforeLines(text: Placed, lines: readonly Box[]): Placed {
  const { x, width } = boxOf(text)
  const next = lines
    .filter((line) => line.x > x && line.x < x + width)
    .toSorted((a, b) => a.x - b.x)[0]
  const over = next === undefined ? 0 : x + width - next.x
  return over <= (text.slack ?? 0) ? { ...text, px: text.px - over } : text
}

/** The core of a mark, px. */
const MARK = 6

/** A number of a line that a mark lies upon would be read wrongly: it gives way. */
const uncovered = (texts: readonly Placed[], marks: readonly Box[]): readonly Placed[] =>
  texts.filter(
    (text) => text.tone !== 'quiet' || !marks.some((mark) => overlap(digitsOf(text), mark)),
  )

/** The printed digits themselves, without the room that keeps others away. */
function digitsOf(text: Placed): Box {
  const { x, y, width, height } = boxOf(text)
  return { x: x + 2, y: y + 3, width: width - 4, height: height - 7 }
}

function boxOf({ px, py, anchor, text }: Placed): Box {
  const width = textWidth(text, SIZE)
  const left = { start: px, middle: px - width / 2, end: px - width }[anchor]
  return { x: left - 2, y: py - SIZE, width: width + 4, height: SIZE + 4 }
}
