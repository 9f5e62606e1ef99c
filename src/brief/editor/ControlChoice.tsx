import { CHOICE_CONTROLS, type SlideControl } from '@/domain/brief/deck'
import { LEVERS_OF } from '@/domain/lab/levers'
import { useWords } from '@/i18n/views'
import { briefWords } from '@/i18n/views/brief'
import { scenariosWords } from '@/i18n/views/scenarios'
import styles from './Editor.module.css'

type Props = {
  controls: readonly SlideControl[]
  onChange: (controls: readonly SlideControl[]) => void
}

/** The levers that a talk turns on; a file may name any other as well. */
const LEVERS = [...LEVERS_OF.washington, ...LEVERS_OF.beijing, ...LEVERS_OF.demand]

/** Which choices stay live while the slide is shown. */
export function ControlChoice({ controls, onChange }: Props) {
  const words = useWords(briefWords)
  const { names } = useWords(scenariosWords).rail
  const box = (id: SlideControl, label: string) => (
    <label key={id} className={styles['check']}>
      <input
        type="checkbox"
        checked={controls.includes(id)}
        onChange={(event) =>
          onChange(
            event.target.checked ? [...controls, id] : controls.filter((other) => other !== id),
          )
        }
      />
      {label}
    </label>
  )
  return (
    <fieldset className={styles['choices']}>
      <legend>{words.fields.live}</legend>
      <div>{CHOICE_CONTROLS.map((id) => box(id, words.controls[id]))}</div>
      <details>
        <summary>{words.fields.levers}</summary>
        <div>{LEVERS.map((id) => box(id, names[id] ?? id))}</div>
      </details>
    </fieldset>
  )
}
