import type { StripMark } from '@/charts/StripLayer'
import type { PolicyEvent } from '@/contract/events'
import { decimalYear } from '@/domain/chips/dates'
import type { Locale } from '@/i18n/locale'
import type { PolicyWords } from './mapMarks'

/** The acts of the two governments as marks; what firms did stands in the list alone. */
export function stripMarks(
  events: readonly PolicyEvent[],
  { m, f }: Locale,
  words: PolicyWords['timeline'],
): readonly StripMark[] {
  return events.flatMap((event): StripMark[] => {
    const x = decimalYear(event.date, event.datePrecision)
    if (x === null || event.side === 'company') return []
    const title = f.text(event.title)
    const label = m.overview.events.labels[event.id]
    return [
      {
        key: event.id,
        x,
        side: event.side === 'us' ? 'up' : 'down',
        kind: event.effect === 'subsidy' ? 'neutral' : event.effect,
        ...(label !== undefined && { label }),
        text: {
          title,
          rows: [
            { label: f.date(event.date), value: words.effects[event.effect] },
            { label: words.columns.grade, value: event.grade },
          ],
          note: f.text(event.summary),
          spoken: f.join.colon(f.join.comma(f.date(event.date), words.sides[event.side]), title),
        },
      },
    ]
  })
}
