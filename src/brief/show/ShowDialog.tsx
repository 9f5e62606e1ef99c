import { useEffect, useRef, type ReactNode } from 'react'
import styles from './Stage.module.css'

type Props = { name: string; onClose: () => void; children: ReactNode }

/** A list over the slides; the focus goes in and comes back by the browser's own rules. */
export function ShowDialog({ name, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const element = dialog.current
    element?.showModal()
    return () => element?.close()
  }, [])
  return (
    <dialog
      ref={dialog}
      className={styles['dialog']}
      aria-label={name}
      onClose={onClose}
      onCancel={onClose}
    >
      <div>
        <h2>{name}</h2>
        {children}
      </div>
    </dialog>
  )
}
