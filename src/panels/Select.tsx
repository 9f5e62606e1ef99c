import styles from './Segmented.module.css'

export type SelectGroup<Value extends string> = {
  label: string | null
  options: readonly { value: Value; label: string }[]
}

type Props<Value extends string> = {
  label: string
  groups: readonly SelectGroup<Value>[]
  value: Value
  onChange: (value: Value) => void
  quiet?: boolean
}

/** One of many. The browser's own list: right on every phone, with every reader. */
export function Select<Value extends string>({
  label,
  groups,
  value,
  onChange,
  quiet = false,
}: Props<Value>) {
  const all = groups.flatMap((group) => group.options)
  return (
    <label className={styles['select']}>
      <span className={quiet ? 'visually-hidden' : styles['label']}>{label}</span>
      <select
        value={value}
        onChange={(event) => {
          const chosen = all.find((option) => option.value === event.target.value)
          if (chosen) onChange(chosen.value)
        }}
      >
        {/* Else the browser would show the first option, which could then not be chosen. */}
        {!all.some((option) => option.value === value) && optionOf({ value, label: value || '–' })}
        {groups.map((group) =>
          group.label === null ? (
            group.options.map(optionOf)
          ) : (
            <optgroup key={group.label} label={group.label}>
              {group.options.map(optionOf)}
            </optgroup>
          ),
        )}
      </select>
    </label>
  )
}

const optionOf = ({ value, label }: { value: string; label: string }) => (
  <option key={value} value={value}>
    {label}
  </option>
)
