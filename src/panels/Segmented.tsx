import { useId } from 'react'
import styles from './Segmented.module.css'

type Option<Value extends string> = { value: Value; label: string; disabled?: boolean }

type Props<Value extends string> = {
  label: string
  options: readonly Option<Value>[]
  /** Null where the present choice stands in another group. */
  value: Value | null
  onChange: (value: Value) => void
  /** The name is there for screen readers only. */
  quiet?: boolean
}

/** One of a few, side by side. Native radio buttons carry keys and names. */
export function Segmented<Value extends string>(props: Props<Value>) {
  const { label, options, value, onChange, quiet = false } = props
  const group = useId()
  return (
    <fieldset className={styles['group']}>
      <legend className={quiet ? 'visually-hidden' : styles['legend']}>{label}</legend>
      <div className={styles['segments']}>
        {options.map((option) => (
          <label key={option.value} className={styles['segment']}>
            <input
              type="radio"
              name={group}
              value={option.value}
              checked={option.value === value}
              disabled={option.disabled}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
