import { createContext, use, useMemo, type ReactNode } from 'react'
import { ScatterChart } from 'recharts'
import { useSame } from './useSame'

type Margin = { top: number; right: number; bottom: number; left: number }

type Props = {
  width: number
  height: number
  /** Between the edge of the picture and the axes, px. */
  margin: Margin
  /** Axes and layers, the lowest first. */
  children: ReactNode
}

const Drawn = createContext<ReactNode>(null)

/**
 * A Recharts chart of the given size. Recharts takes every new element of a chart for news and lays
 * all of it out again; this one stays the same element until its size changes, and what is drawn in
 * it comes by another way. So a change of marks draws marks, and nothing else.
 */
export function Plot({ width, height, margin, children }: Props) {
  const steady = useSame(margin)
  const chart = useMemo(
    () => (
      <ScatterChart width={width} height={height} margin={steady} accessibilityLayer={false}>
        <DrawnHere />
      </ScatterChart>
    ),
    [width, height, steady],
  )
  return <Drawn value={children}>{chart}</Drawn>
}

function DrawnHere() {
  return use(Drawn)
}
