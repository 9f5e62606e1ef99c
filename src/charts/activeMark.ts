import { createContext } from 'react'
import type { Box } from './labels'
import type { MarkText } from './types'

/** A mark as it can be read: where it is, in px of the frame, and what it says. */
export type ReadableMark = {
  key: string
  x: number
  y: number
  hit?: Box
  text: MarkText
  /** What choosing it does, where that is not what the chart's own marks do. */
  choose?: () => void
}

/** Each layer of a chart tells its own marks; the arrow keys walk through them layer by layer. */
export type MarkRegistry = (marks: readonly ReadableMark[], layer?: string) => void

/** Links a layer, which knows where its marks are, to the frame, which reads them out. */
export const ActiveMark = createContext<{ activeKey: string | null; register: MarkRegistry }>({
  activeKey: null,
  register: () => {},
})
