import { createContext, use } from 'react'

/**
 * Height that a slide has for a plot, px; null on the page, where every chart has its own. Only
 * charts whose rows do not set their height take it.
 */
export const ChartRoom = createContext<number | null>(null)

/** Width that a chart is drawn for before it has been measured, px: true to it, it is drawn once. */
export const FirstWidth = createContext(640)

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
