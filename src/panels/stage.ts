import { createContext, type ComponentType } from 'react'
import type { FigureId } from '@/domain/choices'
import type { PanelContent } from './Panel'

/** A finished figure, for a lay-out other than the page's. */
export type FigureFrameProps = {
  id: FigureId
  headingId: string
  content: PanelContent
  asTable: boolean
}

/** What a figure is told that is drawn apart from the page: for a slide, a print or a file. */
export type Stage = {
  /** Whether there is room as on a desk, whatever the window measures. */
  wide: boolean
  /** Hears of the figure's content each time it is drawn. */
  onContent?: (id: FigureId, content: PanelContent) => void
  /** Hears that the figure cannot be drawn, and why. */
  onFailure?: (id: FigureId, error: Error) => void
  /** Sets title, chart and foot in the place of Panel, as a slide does. */
  Frame?: ComponentType<FigureFrameProps>
}

/** Null on the page itself, where figures wait to be scrolled near and follow the window's width. */
export const StageContext = createContext<Stage | null>(null)
