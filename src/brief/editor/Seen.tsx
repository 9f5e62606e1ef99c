import { useEffect, useRef, useState, type ReactNode } from 'react'
import styles from './Editor.module.css'

/** Draws what is in it when it first comes near the screen: a live slide is dear to draw. */
export function Seen({ children }: { children: ReactNode }) {
  const ref = useRef<HTMLDivElement>(null)
  const [seen, setSeen] = useState(false)
  useEffect(() => {
    const element = ref.current
    if (!element || seen) return
    const observer = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && setSeen(true),
      { rootMargin: '120px' },
    )
    observer.observe(element)
    return () => observer.disconnect()
  }, [seen])
  return (
    <div ref={ref} className={styles['picture']}>
      {seen && children}
    </div>
  )
}
