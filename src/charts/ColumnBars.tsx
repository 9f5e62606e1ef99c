import { Fragment } from 'react'
import type { Column } from './ColumnsLayer'
import { textWidth } from './labels'

/** Of a column's room, what its bars take. */
const FILLED = 0.74
const LABEL_SIZE = 12

type Props = {
  column: Column
  x: number
  slot: number
  base: number
  yOf: (value: number) => number
}

/** The bars of one column with their values; where two stand side by side, each keeps its own. */
export function ColumnBars({ column, x, slot, base, yOf }: Props) {
  const { bars } = column
  const width = (slot * FILLED) / Math.max(1, bars.length)
  return bars.map((bar, at) => {
    const left = x - (width * bars.length) / 2 + at * width
    const top = yOf(bar.value)
    const open = bar.fill === 'open'
    // The left one of a pair is labelled away from its neighbour.
    const paired = bars.length > 1 && at === 0
    return (
      <Fragment key={bar.key}>
        <rect
          className="column"
          x={left + (open ? 0.75 : 0)}
          y={top}
          width={Math.max(1, width - (open ? 1.5 : 1))}
          height={Math.max(0, base - top)}
          fill={bar.ink.mark}
          fillOpacity={open ? 0.16 : 'var(--bar-opacity)'}
          stroke={open ? bar.ink.mark : 'none'}
          strokeWidth={1.5}
        />
        {textWidth(bar.printed, LABEL_SIZE) < slot - 4 && (
          <text
            x={paired ? left + width - 1 : left + width / 2}
            y={top - 5}
            textAnchor={paired ? 'end' : 'middle'}
            fill={bar.ink.text}
            stroke="var(--surface)"
            strokeWidth={3}
            paintOrder="stroke"
          >
            {bar.printed}
          </text>
        )}
      </Fragment>
    )
  })
}
