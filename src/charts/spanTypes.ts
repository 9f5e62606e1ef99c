import type { MarkFill, MarkText, Shape } from './types'

export type SpanLook = 'solid' | 'grey' | 'hollow' | 'thick' | 'thin'

/** One bar or interval of a row. */
export type Span = {
  key: string
  from: number
  to: number
  look: SpanLook
  /** CSS colour; ink where none is given. */
  color?: string
  /** Printed at its far end. */
  label?: string
  strong?: boolean
  /** In which of the row's lanes it lies, from the top. */
  lane?: number
}

/** A single value of a row. */
export type SpanMark = {
  key: string
  at: number
  shape: Shape
  fill: MarkFill
  color: string
  label?: string
  lane?: number
  /** Where its words stand. */
  side?: 'left' | 'right' | 'above' | 'below'
}

export type SpanRow = {
  key: string
  label: string
  sub?: string
  spans: readonly Span[]
  marks?: readonly SpanMark[]
  lanes?: number
  text: MarkText
}
