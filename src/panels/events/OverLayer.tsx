import { EventsLayer, type EventMark } from '@/charts/EventsLayer'
import type { PolicyEvent } from '@/contract/events'
import type { DatedEvent } from '@/domain/policy/eventsOver'
import { keyRank } from '@/domain/policy/keyEvents'
import { useLocale, type Locale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { eventsOverWords, type EventsOverWords } from '@/i18n/views/eventsOver'
import { showProvenance } from '@/panels/provenanceStore'
import type { TimeAxis } from './timeAxis'
import { useShownEvents } from './useShownEvents'

/** The events as a layer of a chart of time. */
export function OverLayer({ axis }: { axis: TimeAxis }) {
  const locale = useLocale()
  const words = useWords(eventsOverWords)
  const found = useShownEvents(axis.span)
  if (found === null) return <g data-waiting />
  const marks = found.shown
    .flatMap((dated) => markOf(dated, axis, locale, words))
    .toSorted((a, b) => keyRank(a.key) - keyRank(b.key))
  return (
    <EventsLayer events={marks} edge={axis.edge} onChoose={(id) => openSources(found.shown, id)} />
  )
}

function openSources(shown: readonly DatedEvent[], id: string): void {
  const event = shown.find((dated) => dated.event.id === id)?.event
  if (event) showProvenance({ kind: 'sources', figure: 'timeline', sourceIds: event.sourceIds })
}

function markOf(
  { event, year }: DatedEvent,
  axis: TimeAxis,
  { m, f }: Locale,
  words: EventsOverWords,
): readonly EventMark[] {
  const x = axis.place(year)
  if (x === null) return []
  const { effects, columns, labels } = m.overview.events
  const label = labels[event.id]
  const title = f.text(event.title)
  return [
    {
      key: event.id,
      x,
      kind: kindOf(event),
      ...(label !== undefined && { label }),
      text: {
        title,
        rows: [
          { label: f.date(event.date), value: effects[event.effect] },
          { label: columns.side, value: words.sides[event.side] },
          { label: columns.grade, value: event.grade },
        ],
        note: f.text(event.summary),
        spoken: f.commas([
          words.event,
          f.date(event.date),
          words.sides[event.side],
          title,
          effects[event.effect],
        ]),
      },
    },
  ]
}

const kindOf = ({ effect }: PolicyEvent) => (effect === 'subsidy' ? 'neutral' : effect)
