import type { ReactNode } from 'react'

/** One number of the strip, with what stands around it. */
export type KeyFigure = {
  key: string
  label: string
  value: ReactNode
  unit: ReactNode
  compare: ReactNode
  source: ReactNode
}
