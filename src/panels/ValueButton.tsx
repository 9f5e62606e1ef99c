import { useLocale } from '@/i18n/locale'
import styles from './Value.module.css'

type Props = {
  /** What the number is of. */
  name: string
  printed: string
  onClick: () => void
}

/**
 * A number to press. What hears the page is told the rest by an attribute: a hidden element in each
 * of hundreds of cells would be one more layer that the browser goes through for every frame.
 */
export function ValueButton({ name, printed, onClick }: Props) {
  const { m } = useLocale()
  return (
    <button
      type="button"
      className={styles['value']}
      title={m.provenance.title}
      aria-label={`${printed} ${m.provenance.open(name)}`}
      onClick={onClick}
    >
      {printed}
    </button>
  )
}
