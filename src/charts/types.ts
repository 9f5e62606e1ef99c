/** What an axis of a chart needs; values in data units, words ready to print. */
export type AxisSpec = {
  title: string
  domain: readonly [number, number]
  scale: 'linear' | 'log'
  ticks: readonly number[]
  format: (value: number) => string
}

const SHAPES = ['circle', 'square', 'triangle', 'diamond', 'triangleDown', 'plus'] as const
export type Shape = (typeof SHAPES)[number]

/** Kind of evidence as style of a mark: counted, estimated, forecast, or standing in the background. */
export type MarkFill = 'solid' | 'hollow' | 'dashed' | 'faint'

export type TipRow = { label: string; value: string }

/** What hovering, focusing or touching a mark tells; `spoken` is what a screen reader says. */
export type MarkText = { title: string; rows: readonly TipRow[]; note?: string; spoken: string }

/** Colours of a series as CSS colours: of the mark, and of text set in its name. */
export type Ink = { mark: string; text: string }
