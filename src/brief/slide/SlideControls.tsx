import { CHOICE_CONTROLS, type ChoiceControl } from '@/domain/brief/deck'
import { LEVER_IDS } from '@/domain/lab/leverIds'
import { useWords } from '@/i18n/views'
import { briefWords } from '@/i18n/views/brief'
import { ControlSelect } from './ControlSelect'
import { LiveLevers } from './LiveLevers'
import styles from './Slide.module.css'
import { useSpot } from './spot'

/** What its maker left live on a slide, in the foot; levers open above. */
export function SlideControls() {
  const words = useWords(briefWords).show
  const { live, slide } = useSpot()
  if (live === null || (slide.guess !== null && slide.controls.length === 0)) return null
  const controls = CHOICE_CONTROLS.filter((id) => holds(slide.controls, id))
  const levers = LEVER_IDS.filter((id) => slide.controls.includes(id))
  return (
    <>
      {live.reset && (
        <button type="button" className={styles['reset']} onClick={live.reset}>
          {words.reset}
        </button>
      )}
      {controls.map((id) => (
        <ControlSelect key={id} control={id} change={live.change} />
      ))}
      {levers.length > 0 && (
        <details className={styles['levers']}>
          <summary className={styles['pill']}>{words.levers}</summary>
          <div>
            <LiveLevers ids={levers} change={live.change} />
          </div>
        </details>
      )}
    </>
  )
}

const holds = (controls: readonly string[], id: ChoiceControl) => controls.includes(id)
