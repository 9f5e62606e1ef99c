import { lazy, Suspense, type ReactNode } from 'react'
import type { TimeFigure } from '@/domain/choices'
import { useChoice } from '@/state/store'
import type { TimeAxis } from './timeAxis'

const OverLayer = lazy(async () => ({ default: (await import('./OverLayer')).OverLayer }))

/**
 * Lays the events over the charts of a figure where the reader asked for it: what it gives goes into
 * a chart as its overlay.
 */
export function useEventsOver(figure: TimeFigure): (axis: TimeAxis | undefined) => ReactNode {
  const on = useChoice((choice) => choice.eventsOver.includes(figure))
  return (axis) =>
    on && axis ? (
      // Says, to who waits for a finished figure, that this one is not.
      <Suspense fallback={<g data-waiting />}>
        <OverLayer axis={axis} />
      </Suspense>
    ) : undefined
}
