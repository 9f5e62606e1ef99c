import { createContext, use } from 'react'

/**
 * Height that a slide has for a plot, px; null on the page, where every chart has its own. Only
 * charts whose rows do not set their height take it.
 */
export const ChartRoom = createContext<number | null>(null)

/** A width in px; one that was measured is not measured again, which would lay the page out at once. */
export type FirstWidth = { width: number; measured: boolean }

/** Width that a chart is drawn for before it measures itself: true to it, it is drawn once. */
export const FirstWidth = createContext<FirstWidth>({ width: 640, measured: false })

/** The height of a plot that can be of any height. */
export function useRoom(height: number): number {
  return use(ChartRoom) ?? height
}

/** Rows may be set so much closer or wider than on the page before they look wrong. */
const CLOSEST = 0.75
const WIDEST = 1.35

/** The height of a plot of rows: on a slide they are set closer or wider, within reason. */
export function useRowsRoom(height: number): number {
  const room = use(ChartRoom)
  return room === null ? height : Math.min(WIDEST * height, Math.max(CLOSEST * height, room))
}
