import { EVENT_EFFECTS, EVENT_SIDES } from '@/contract/lists'
import type { Chip } from '@/contract/chips'
import type { PolicyEvent } from '@/contract/events'
import { chipsNamed } from '@/domain/policy/timeline'
import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { policyWords } from '@/i18n/views/policy'
import { Select } from '@/panels/Select'
import { LONGEST_PHRASE, onOneLine } from '@/state/fields'
import { choose, currentChoice, toggled, useChoice } from '@/state/store'
import styles from './Timeline.module.css'

type Props = {
  events: readonly PolicyEvent[]
  chips: readonly Chip[]
  typed: string
  onType: (words: string | null) => void
}

const ALL = ''

export function TimelineFilters({ events, chips, typed, onType }: Props) {
  const { f } = useLocale()
  const words = useWords(policyWords).timeline
  const sides = useChoice((choice) => choice.eventSides)
  const effects = useChoice((choice) => choice.eventEffects)
  const chipId = useChoice((choice) => choice.eventChipId)
  const named = chipsNamed(events).flatMap((id) => chips.find((chip) => chip.id === id) ?? [])
  const finish = () => {
    const eventWords = onOneLine(typed) || null
    if (eventWords !== currentChoice().eventWords) choose('filterEvents', { eventWords })
    onType(null)
  }
  const filtering = sides.length > 0 || effects.length > 0 || chipId !== null || typed !== ''
  return (
    <div className={styles['filters']}>
      <label className={styles['find']}>
        <span className="visually-hidden">{words.find}</span>
        <input
          type="search"
          placeholder={words.find}
          value={typed}
          maxLength={LONGEST_PHRASE}
          onChange={(event) => onType(event.target.value)}
          onBlur={finish}
          onKeyDown={(event) => event.key === 'Enter' && finish()}
        />
      </label>
      <div role="group" aria-label={words.side} className={styles['chips']}>
        {EVENT_SIDES.map((side) => (
          <button
            key={side}
            type="button"
            aria-pressed={sides.includes(side)}
            onClick={() =>
              choose('filterEvents', { eventSides: toggled(currentChoice().eventSides, side) })
            }
          >
            {words.sides[side]}
          </button>
        ))}
      </div>
      <div role="group" aria-label={words.effect} className={styles['chips']}>
        {EVENT_EFFECTS.map((effect) => (
          <button
            key={effect}
            type="button"
            aria-pressed={effects.includes(effect)}
            onClick={() =>
              choose('filterEvents', {
                eventEffects: toggled(currentChoice().eventEffects, effect),
              })
            }
          >
            {words.effects[effect]}
          </button>
        ))}
      </div>
      <Select
        quiet
        label={words.chip}
        value={chipId ?? ALL}
        groups={[
          {
            label: null,
            options: [
              { value: ALL, label: words.allChips },
              ...named.map(({ id, shortName }) => ({ value: id, label: f.text(shortName) })),
            ],
          },
        ]}
        onChange={(id) => choose('filterEvents', { eventChipId: id === ALL ? null : id })}
      />
      {filtering && (
        <button
          type="button"
          className={styles['clear']}
          onClick={() => {
            onType(null)
            choose('filterEvents', {
              eventSides: [],
              eventEffects: [],
              eventChipId: null,
              eventWords: null,
            })
          }}
        >
          {words.clear}
        </button>
      )}
    </div>
  )
}
