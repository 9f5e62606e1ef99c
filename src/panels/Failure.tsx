import { DataError, type DataFault } from '@/data/getJson'
import { useLocale } from '@/i18n/locale'
import type { Messages } from '@/i18n/messages'
import styles from './Panel.module.css'

type Props = {
  headingId: string
  name: string
  /** Absent where the data came but could not be drawn. */
  fault?: { error: Error; url: string | null }
  retry: () => void
}

/** What failed, that the rest still works, what was asked, and how to try again. */
export function Failure({ headingId, name, fault, retry }: Props) {
  const { m, f } = useLocale()
  // What was asked; where nothing was, what the code says of it.
  const details =
    fault?.url ?? (fault && !(fault.error instanceof DataError) ? fault.error.message : null)
  return (
    <>
      <header>
        <h2 id={headingId}>{name}</h2>
      </header>
      <div role="alert" className={styles['failure']}>
        <p>
          <b>{fault ? m.panel.failed(name) : m.panel.broken(name)}</b> {m.panel.others}
        </p>
        {fault?.error instanceof DataError && <p>{faultText(fault.error.fault, m)}</p>}
        {details !== null && (
          <p className={styles['address']}>{f.join.colon(m.panel.details, details)}</p>
        )}
        <button type="button" className={styles['retry']} onClick={retry}>
          {m.panel.retry}
        </button>
      </div>
    </>
  )
}

function faultText(fault: DataFault, m: Messages): string {
  switch (fault.kind) {
    case 'unreachable':
      return m.faults.unreachable
    case 'timeout':
      return m.faults.timeout(fault.seconds)
    case 'http':
      return m.faults.http(fault.status)
    case 'notJson':
      return m.faults.notJson(fault.startsWith)
    case 'shape':
      return m.faults.shape(fault.path, fault.problem)
  }
}
