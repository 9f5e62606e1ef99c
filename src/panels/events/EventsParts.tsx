import type { TimeFigure } from '@/domain/choices'
import type { TimeSpan } from '@/domain/policy/eventsOver'
import { fetched } from '@/panels/fetched'
import { useChoice } from '@/state/store'

const Caption = fetched(async () => (await import('./OverCaption')).OverCaption, null)
const Toggle = fetched(async () => (await import('./EventsToggle')).EventsToggle, null)

/** A figure that the events can be laid over, and the years that it shows. */
export type EventsOffer = { figure: TimeFigure; span: TimeSpan }

/** What stands under a figure with events over it; nothing without them. */
export function EventsCaption({ figure, span, listed }: EventsOffer & { listed: boolean }) {
  const on = useChoice((choice) => choice.eventsOver.includes(figure))
  return on && <Caption span={span} listed={listed} />
}

/** Lays the events over a figure, or takes them off. */
export const EventsAction = ({ figure, className }: { figure: TimeFigure; className?: string }) => (
  <Toggle figure={figure} {...(className !== undefined && { className })} />
)
