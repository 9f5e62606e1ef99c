import { create } from 'zustand'
import type { FigureId } from '@/domain/choices'

/** Which figure the reader wants to take away: of this moment, so neither in links nor in undo. */
export const useTake = create<{ figure: FigureId | null }>()(() => ({ figure: null }))

export const openTake = (figure: FigureId): void => useTake.setState({ figure })
export const closeTake = (): void => useTake.setState({ figure: null })
