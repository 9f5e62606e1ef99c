import { useId } from 'react'
import styles from './SearchField.module.css'
import type { Search } from './useSearch'

type Props = { label: string; hint: string; search: Search }

export function SearchField({ label, hint, search: { typed, type, keep } }: Props) {
  const id = useId()
  return (
    <form
      className={styles['search']}
      role="search"
      onSubmit={(event) => {
        event.preventDefault()
        keep()
      }}
    >
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="search"
        value={typed}
        placeholder={hint}
        // As long as a link takes.
        maxLength={80}
        onChange={(event) => type(event.target.value)}
        onBlur={keep}
      />
    </form>
  )
}
