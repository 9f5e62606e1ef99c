import {
  createContext,
  use,
  useDeferredValue,
  useLayoutEffect,
  useMemo,
  useState,
  type ReactNode,
} from 'react'
import { ScatterChart, useXAxisScale, useYAxisScale } from 'recharts'
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

const Drawn = createContext<{ drawn: ReactNode; tellBegun: (begun: true) => void }>({
  drawn: null,
  tellBegun: () => undefined,
})

/**
 * A Recharts chart of the given size. Recharts takes every new element of a chart for news and lays
 * all of it out again; this one stays the same element until its size changes, and what is drawn in
 * it comes by another way. So a change of marks draws marks, and nothing else.
 */
export function Plot({ width, height, margin, children }: Props) {
  const steady = useSame(margin)
  const [begun, tellBegun] = useState(false)
  const chart = useMemo(
    () => (
      // Compact: without what serves Recharts' own tips and legend, which ChartFrame has instead.
      <ScatterChart
        compact
        width={width}
        height={height}
        margin={steady}
        accessibilityLayer={false}
      >
        <DrawnHere />
      </ScatterChart>
    ),
    [width, height, steady],
  )
  const inside = useMemo(() => ({ drawn: children, tellBegun }), [children])
  return (
    <Drawn value={inside}>
      {chart}
      {!begun && <span hidden data-waiting />}
    </Drawn>
  )
}

/**
 * A chart appears in steps that leave the browser free in between: Recharts first keeps its size, then
 * each of its scales, each told in the middle of a commit and followed by all that hangs on it.
 */
export function NextStep({ when = true, children }: { when?: boolean; children: ReactNode }) {
  return useDeferredValue(when, false) ? children : <g data-waiting />
}

/** What stands on the scales of a plot's axes, drawn in a step of its own once they are there. */
export function OnScales({ children }: { children: ReactNode }) {
  const x = useXAxisScale()
  const y = useYAxisScale()
  return <NextStep when={x !== undefined && y !== undefined}>{children}</NextStep>
}

function DrawnHere() {
  const { drawn, tellBegun } = use(Drawn)
  useLayoutEffect(() => tellBegun(true), [tellBegun])
  return <NextStep>{drawn}</NextStep>
}
