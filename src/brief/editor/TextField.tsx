import { useId, useRef } from 'react'
import { LIMITS } from '@/domain/brief/deck'
import styles from './Editor.module.css'

type Props = {
  label: string
  hint?: string | undefined
  placeholder?: string
  long?: boolean
  value: string
  /** `joins`: one more letter of the same typing, which is one step to undo. */
  onText: (text: string, joins: boolean) => void
}

/** A text of the slide. Between focus and blur all typing is one edit. */
export function TextField({ label, hint, long = false, onText, placeholder, value }: Props) {
  const id = useId()
  const typing = useRef(false)
  const shared = {
    id,
    value,
    placeholder,
    maxLength: LIMITS.words,
    'aria-describedby': hint === undefined ? undefined : `${id}-hint`,
    onFocus: () => {
      typing.current = false
    },
    onChange: (event: { target: { value: string } }) => {
      onText(event.target.value, typing.current)
      typing.current = true
    },
  }
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      {long ? <textarea rows={6} {...shared} /> : <input {...shared} />}
      {hint !== undefined && <p id={`${id}-hint`}>{hint}</p>}
    </div>
  )
}
