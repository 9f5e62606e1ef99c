/** A place in data units. */
export type At = { x: number; y: number }

/** An area of the map: how it is filled and how its rim is drawn. */
export type RegionSpec = {
  key: string
  /** Closed loops, for an even-odd fill. */
  outlines: readonly (readonly At[])[]
  fill: 'tint' | 'hatch' | 'backHatch' | 'none'
  /** The parts of the rim that are drawn: where the map ends, nothing is. */
  edges: readonly (readonly [At, At])[]
  edge: 'thin' | 'strong' | 'dashed' | 'dotted'
}

/** Words printed on the map, at a place in data units and a distance from it in px. */
export type PlotText = At & {
  key: string
  dx: number
  dy: number
  anchor: 'start' | 'middle' | 'end'
  text: string
  tone: 'plain' | 'strong' | 'quiet'
  /** How far it may move to the left where it would touch the next line, px. */
  slack?: number
}

/** A stretch of the x axis named above the plot: what is no area of its own. */
export type SpanSpec = { key: string; from: number; to: number; text: string }

/** A line that the reader can move, with the words beside its grip. */
export type DragSpec = {
  axis: 'x' | 'y'
  value: number
  min: number
  max: number
  name: string
  /** The value in words, for who hears it. */
  spoken: string
  title: string
  lines: readonly string[]
  /** Where on the other axis the grip sits, as a share of the plot from its begin. */
  gripAt: number
  onMove: (value: number) => void
  /** The value rests; by key it may move on at once. */
  onDone: (byKey: boolean) => void
  /** The reader has gone on to something else. */
  onLeave: () => void
}
