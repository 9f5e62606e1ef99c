import type { EventEffect } from '@/contract/lists'
import { useState } from 'react'
import type { Chip } from '@/contract/chips'
import type { PolicyEvent } from '@/contract/events'
import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { policyWords } from '@/i18n/views/policy'
import { EventClaims } from '@/panels/evidence/EventClaims'
import { GradeBadge } from '@/panels/GradeBadge'
import { showProvenance } from '@/panels/provenanceStore'
import { chooseDay } from './dragStore'
import styles from './Timeline.module.css'

const FIRST = 10
const SIGNS: Record<EventEffect, string> = { tighten: '▲', loosen: '△', neutral: '·', subsidy: '¥' }

type Props = { events: readonly PolicyEvent[]; chips: readonly Chip[]; today: string }

/** The events with what they say, the latest first. */
export function EventList({ events, chips, today }: Props) {
  const words = useWords(policyWords).timeline
  const [all, setAll] = useState(false)
  const shown = all ? events : events.slice(0, FIRST)
  return (
    <>
      <ol className={styles['events']}>
        {shown.map((event) => (
          <EventItem key={event.id} event={event} chips={chips} today={today} />
        ))}
      </ol>
      {shown.length < events.length && (
        <button
          type="button"
          className={styles['more']}
          data-export="skip"
          onClick={() => setAll(true)}
        >
          {words.more(events.length - shown.length)}
        </button>
      )}
    </>
  )
}

type ItemProps = { event: PolicyEvent; chips: readonly Chip[]; today: string }

function EventItem({ event, chips, today }: ItemProps) {
  const { f } = useLocale()
  const words = useWords(policyWords).timeline
  const named = event.chips.flatMap((id) => chips.find((chip) => chip.id === id) ?? [])
  const names = [
    ...named.map(({ shortName }) => f.text(shortName)),
    ...event.otherProducts.map((product) => f.text(product)),
  ]
  return (
    <li id={event.id}>
      <p className={styles['when']}>
        {f.date(event.date)}
        <span>{words.sides[event.side]}</span>
      </p>
      <div>
        <h3>
          <span aria-hidden>{SIGNS[event.effect]}</span> {f.text(event.title)}
        </h3>
        <p>{f.text(event.summary)}</p>
        <p className={styles['meta']}>
          {[
            words.effects[event.effect],
            words.statuses[event.status],
            f.text(event.actor),
            names.length > 0 ? f.commas(names) : null,
            event.verified ? null : words.unverified,
            event.outcomeKnown === false ? words.outcomeUnknown : null,
          ]
            .filter(Boolean)
            .join(' · ')}{' '}
          <GradeBadge grade={event.grade} />{' '}
          <button
            type="button"
            data-export="skip"
            onClick={() =>
              showProvenance({ kind: 'sources', figure: 'timeline', sourceIds: event.sourceIds })
            }
          >
            {words.sources(event.sourceIds.length)}
          </button>
          {event.datePrecision === 'day' && event.date <= today && (
            <button type="button" onClick={() => chooseDay(event.date, today)}>
              {words.goTo}
            </button>
          )}{' '}
          <EventClaims event={event} />
        </p>
      </div>
    </li>
  )
}
