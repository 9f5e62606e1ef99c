import type { TimeFigure } from '@/domain/choices'
import { useWords } from '@/i18n/views'
import { eventsOverWords } from '@/i18n/views/eventsOver'
import { choose, currentChoice, toggled, useChoice } from '@/state/store'

/** Lays the events over a figure, or takes them off. */
export function EventsToggle({ figure, className }: { figure: TimeFigure; className?: string }) {
  const words = useWords(eventsOverWords)
  const on = useChoice((choice) => choice.eventsOver.includes(figure))
  return (
    <button
      type="button"
      className={className}
      title={on ? words.hideHint : words.showHint}
      onClick={() =>
        choose('showEvents', { eventsOver: toggled(currentChoice().eventsOver, figure) })
      }
    >
      {on ? words.hide : words.show}
    </button>
  )
}
