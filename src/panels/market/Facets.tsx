import type { ReactNode } from 'react'
import { Later } from '@/panels/lazyCharts'
import styles from './market.module.css'

type Facet = { key: string; title: string; caption?: string; chart: ReactNode }

type Props = {
  facets: readonly Facet[]
  height: number
}

/** Plots that must not be one: side by side, each under its own name. */
export function Facets({ facets, height }: Props) {
  return (
    <div className={styles['facets']}>
      {facets.map(({ key, title, caption, chart }) => (
        <div key={key}>
          <h3>{title}</h3>
          {caption !== undefined && <p className={styles['caption']}>{caption}</p>}
          <Later height={height}>{chart}</Later>
        </div>
      ))}
    </div>
  )
}
