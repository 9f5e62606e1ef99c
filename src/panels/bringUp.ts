import { create } from 'zustand'
import type { FigureId } from '@/domain/choices'

/** A figure to bring into sight once it is there: of this moment, so neither in links nor in undo. */
export const useBroughtUp = create<{ figure: FigureId | null }>()(() => ({ figure: null }))

export const bringUp = (figure: FigureId): void => useBroughtUp.setState({ figure })
export const broughtUp = (): void => useBroughtUp.setState({ figure: null })
