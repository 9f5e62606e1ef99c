import type { Deck } from '@/domain/brief/deck'
import { elapsedMs, plannedSeconds, secondsAhead, type Show } from '@/domain/brief/show'
import { useWords } from '@/i18n/views'
import { briefWords } from '@/i18n/views/brief'
import { useNow } from '@/brief/useNow'
import { act } from '@/brief/show/showStore'
import { clock } from './clock'
import styles from './Presenter.module.css'

/** From a minute on the distance from the plan is read as a clock. */
const MINUTE = 60

/** How long the talk has run, of how long, and whether it is in time. */
export function Timer({ deck, show }: { deck: Deck; show: Show }) {
  const now = useNow()
  const words = useWords(briefWords).presenter
  const ahead = secondsAhead(show, deck, now)
  const size = Math.abs(ahead)
  const printed = size < MINUTE ? words.seconds(String(size)) : clock(size)
  const state = ahead < 0 ? 'behind' : ahead > 0 ? 'ahead' : 'inTime'
  const running = show.runningSince !== null
  return (
    <section className={styles['timer']}>
      <time>{clock(elapsedMs(show, now) / 1000)}</time>
      <span>{words.of(clock(plannedSeconds(deck)))}</span>
      <b data-state={state}>
        <span aria-hidden>{state === 'behind' ? '! ' : '✓ '}</span>
        {state === 'inTime' ? words.inTime : words[state](printed)}
      </b>
      <div>
        <button type="button" onClick={() => act({ do: 'clock' })}>
          {running ? words.pause : words.resume}
        </button>
        <button type="button" onClick={() => act({ do: 'restartClock' })}>
          {words.restart}
        </button>
      </div>
    </section>
  )
}
