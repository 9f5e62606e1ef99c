import { useWords } from '@/i18n/views'
import { briefWords } from '@/i18n/views/brief'
import { ShowDialog } from './ShowDialog'
import styles from './Stage.module.css'

/** What the keys do. */
export function KeyList({ onClose }: { onClose: () => void }) {
  const { keys } = useWords(briefWords).show
  return (
    <ShowDialog name={keys.title} onClose={onClose}>
      <dl className={styles['keys']}>
        {keys.list.map(([names, does]) => (
          <div key={names}>
            <dt>{names}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </ShowDialog>
  )
}
