import { lazy, Suspense } from 'react'
import type { TimeFigure } from '@/domain/choices'
import type { TimeSpan } from '@/domain/policy/eventsOver'
import { useChoice } from '@/state/store'

const Caption = lazy(async () => ({ default: (await import('./OverCaption')).OverCaption }))
const Toggle = lazy(async () => ({ default: (await import('./EventsToggle')).EventsToggle }))

/** A figure that the events can be laid over, and the years that it shows. */
export type EventsOffer = { figure: TimeFigure; span: TimeSpan }

/** What stands under a figure with events over it; nothing without them. */
export function EventsCaption({ figure, span, listed }: EventsOffer & { listed: boolean }) {
  const on = useChoice((choice) => choice.eventsOver.includes(figure))
  return (
    on && (
      <Suspense fallback={null}>
        <Caption span={span} listed={listed} />
      </Suspense>
    )
  )
}

/** Lays the events over a figure, or takes them off. */
export const EventsAction = ({ figure, className }: { figure: TimeFigure; className?: string }) => (
  <Suspense fallback={null}>
    <Toggle figure={figure} {...(className !== undefined && { className })} />
  </Suspense>
)
