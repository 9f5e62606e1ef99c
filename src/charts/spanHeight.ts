/** Room over and under the rows of a SpanChart, and for a name over its bars, px. */
export const SPAN_TOP = 24
export const SPAN_AXIS = 24
export const SPAN_NAME = 22

/** Height of a whole SpanChart, px: known before the chart's own code is loaded. */
export const spanHeight = (rows: number, rowHeight: number, stacked: boolean): number =>
  SPAN_TOP + rows * (rowHeight + (stacked ? SPAN_NAME : 0)) + SPAN_AXIS
