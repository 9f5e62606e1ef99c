import type { ReactNode } from 'react'
import { useWidth } from '@/charts/useWidth'
import styles from './Sheet.module.css'

/** A slide's own size, px; whatever is shown is this, larger or smaller. */
export const SHEET = { width: 1920, height: 1080 } as const

/** First guess of a sheet's width before it is measured, px. */
const FIRST = { width: 320, measured: false }

/** As wide as its place and 16:9: the slide in it is composed at full size and scaled. */
export function Sheet({ children }: { children: ReactNode }) {
  const [ref, width] = useWidth<HTMLDivElement>(FIRST)
  const scale = width / SHEET.width
  return (
    <div ref={ref} className={styles['sheet']} style={{ height: SHEET.height * scale }}>
      <div className={styles['full']} style={{ transform: `scale(${scale})` }}>
        {children}
      </div>
    </div>
  )
}
