import { useEffect, useMemo, useState } from 'react'
import { CHOICE_CONTROLS, type Slide } from '@/domain/brief/deck'
import type { Show } from '@/domain/brief/show'
import { LEVER_IDS } from '@/domain/lab/leverIds'
import { useWords } from '@/i18n/views'
import { briefWords } from '@/i18n/views/brief'
import { makeStore } from '@/state/pageStore'
import { ChoiceContext } from '@/state/scope'
import { useChoice } from '@/state/store'
import { liveOf } from '@/brief/show/liveOf'
import { ControlSelect } from '@/brief/slide/ControlSelect'
import { LiveLevers } from '@/brief/slide/LiveLevers'
import { slideChoice } from '@/brief/slide/slideChoice'
import styles from './Presenter.module.css'

/** Everything that is live on the slide, in a size for the hand. */
export function LiveBlock({ slide, show }: { slide: Slide; show: Show }) {
  const words = useWords(briefWords).presenter
  const language = useChoice((choice) => choice.language)
  const theme = useChoice((choice) => choice.theme)
  const query = show.changed[slide.id] ?? slide.query
  const choice = useMemo(() => slideChoice(query, { language, theme }), [query, language, theme])
  const [store] = useState(() => makeStore(choice))
  useEffect(() => store.setState({ choice }), [store, choice])
  if (slide.controls.length === 0) return null
  const { change, reset } = liveOf(slide, show.changed[slide.id] !== undefined)
  const controls = CHOICE_CONTROLS.filter((id) => slide.controls.some((one) => one === id))
  const levers = LEVER_IDS.filter((id) => slide.controls.includes(id))
  return (
    <section className={styles['live']} aria-label={words.live}>
      <p>
        <b>{words.live}</b> {words.liveHint}
      </p>
      <ChoiceContext value={store}>
        <div className={styles['levers']}>
          {levers.length > 0 && <LiveLevers ids={levers} change={change} />}
          {controls.length > 0 && (
            <div className={styles['selects']}>
              {controls.map((id) => (
                <ControlSelect key={id} control={id} change={change} />
              ))}
            </div>
          )}
        </div>
      </ChoiceContext>
      <button type="button" disabled={reset === null} onClick={() => reset?.()}>
        {words.resetLevers}
      </button>
    </section>
  )
}
