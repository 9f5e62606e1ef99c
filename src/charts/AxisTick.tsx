import { TICK } from './tick'

/** What Recharts tells of one number along an axis. */
type AxisTickProps = {
  x?: number | string
  y?: number | string
  textAnchor?: 'start' | 'middle' | 'end' | 'inherit'
  /** Of the x axis: 'start', the word hangs below its point; of the y axis: 'middle'. */
  verticalAnchor?: string
  index?: number
  payload?: { value: number }
  tickFormatter?: ((value: number, index: number) => string) | undefined
}

/**
 * A number along an axis. Recharts' own measures each in the page to break it into lines, which
 * costs more than all the rest of an axis; ours are short and stand on one.
 */
export function axisTick(props: AxisTickProps) {
  const { x, y, textAnchor, verticalAnchor, payload, index = 0, tickFormatter } = props
  const value = payload?.value ?? Number.NaN
  return (
    <text
      x={x}
      y={y}
      dy={verticalAnchor === 'middle' ? '0.355em' : '0.71em'}
      textAnchor={textAnchor}
      {...TICK}
    >
      {tickFormatter ? tickFormatter(value, index) : value}
    </text>
  )
}
