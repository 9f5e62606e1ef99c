import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts'

/** What a line is called at its right end, with smaller lines under the name. */
export type EndLabel = {
  key: string
  x: number
  y: number
  title: string
  lines: readonly string[]
  /** CSS colour of the words. */
  color: string
  /** Of less weight: the title in small type. */
  quiet?: boolean
}

const GAP = 12
const TITLE = 18
const LINE = 16
const APART = 6
/** Moved further than this from its line, px, a label gets a line that leads to it. */
const LEAD_FROM = 8

/** Names at the ends of lines, moved apart where they would lie on each other. */
export function EndLabels({ labels }: { labels: readonly EndLabel[] }) {
  const scaleX = useXAxisScale()
  const scaleY = useYAxisScale()
  const plot = usePlotArea()
  if (!scaleX || !scaleY || !plot) return null
  const placed = spread(
    labels.map((label) => ({
      label,
      anchor: { x: Number(scaleX(label.x)), y: Number(scaleY(label.y)) },
      height: (label.quiet ? LINE : TITLE) + label.lines.length * LINE,
    })),
    plot.y - TITLE / 2,
    plot.y + plot.height + LINE / 2,
  )
  return (
    <g>
      {placed.map(({ label, anchor, top }) => {
        const first = label.quiet ? LINE : TITLE
        const middle = top + first / 2
        const left = Math.max(anchor.x + GAP, plot.x + plot.width + GAP / 2)
        return (
          <g key={label.key} fill={label.color}>
            {Math.abs(middle - anchor.y) > LEAD_FROM && (
              <path
                d={`M${anchor.x + 2} ${anchor.y}L${left - 3} ${middle}`}
                stroke={label.color}
                strokeOpacity={0.6}
                fill="none"
              />
            )}
            <text
              x={left}
              y={middle + (label.quiet ? 4 : 5)}
              fontSize={label.quiet ? 12 : 16}
              fontWeight={label.quiet ? undefined : 'var(--weight-strong)'}
            >
              {label.title}
            </text>
            {label.lines.map((line, at) => (
              <text
                key={line}
                x={left}
                y={top + first + at * LINE + 12}
                fontSize={12}
                fill="var(--text-2)"
              >
                {line}
              </text>
            ))}
          </g>
        )
      })}
    </g>
  )
}

type Wish<Label> = { label: Label; anchor: { x: number; y: number }; height: number }

/** Tops of the labels: each at its line if it can be, none on another, all within the ground. */
function spread<Label extends { quiet?: boolean }>(
  wishes: readonly Wish<Label>[],
  from: number,
  to: number,
): readonly (Wish<Label> & { top: number })[] {
  const wished = wishes
    .map((wish) => ({
      ...wish,
      top: wish.anchor.y - (wish.label.quiet ? LINE : TITLE) / 2,
    }))
    .toSorted((a, b) => a.anchor.y - b.anchor.y)
  let floor = from
  const down = wished.map((wish) => {
    const top = Math.max(wish.top, floor)
    floor = top + wish.height + APART
    return { ...wish, top }
  })
  let ceiling = to
  return down
    .toReversed()
    .map((wish) => {
      const top = Math.min(wish.top, ceiling - wish.height)
      ceiling = top - APART
      return { ...wish, top }
    })
    .toReversed()
}
