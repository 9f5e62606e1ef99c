import { useState } from 'react'
import styles from './Editor.module.css'

type Props = {
  label: string
  value: number
  min?: number
  max?: number
  onNumber: (value: number) => void
}

/** A number of the slide; what is typed halfway changes nothing yet. */
export function NumberField({ label, max = Infinity, min = -Infinity, onNumber, value }: Props) {
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <label className={styles['field']}>
      <span>{label}</span>
      <input
        inputMode="decimal"
        value={typed ?? String(value)}
        onChange={(event) => {
          setTyped(event.target.value)
          const number = event.target.value.trim() === '' ? NaN : Number(event.target.value)
          if (number >= min && number <= max && number !== value) onNumber(number)
        }}
        onBlur={() => setTyped(null)}
      />
    </label>
  )
}
