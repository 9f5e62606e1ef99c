import type { ReactNode } from 'react'
import type { TimeFigure } from '@/domain/choices'
import { fetched } from '@/panels/fetched'
import { useChoice } from '@/state/store'
import type { TimeAxis } from './timeAxis'

const OverLayer = fetched(
  async () => (await import('./OverLayer')).OverLayer,
  // As `Waiting`, inside a drawing.
  <g data-waiting />,
)

/**
 * Lays the events over the charts of a figure where the reader asked for it: what it gives goes into
 * a chart as its overlay.
 */
export function useEventsOver(figure: TimeFigure): (axis: TimeAxis | undefined) => ReactNode {
  const on = useChoice((choice) => choice.eventsOver.includes(figure))
  return (axis) => (on && axis ? <OverLayer axis={axis} /> : undefined)
}
