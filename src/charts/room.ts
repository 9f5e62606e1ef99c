import { createContext, use } from 'react'

/**
 * Height that a slide has for a plot, px; null on the page, where every chart has its own. Only
 * charts whose rows do not set their height take it.
 */
export const ChartRoom = createContext<number | null>(null)

/** The height of a plot that can be of any height. */
export function useRoom(height: number): number {
  return use(ChartRoom) ?? height
}
