import { numberFormat, shows, textStyle } from './chartParts'
import type { Frame } from './chartAxes'
import { textWidth } from './fit'

type Ending = { name: string; color: string; values: readonly (number | null)[] }

const SIZE = 11
/** Ends closer than this share of the values' span would print on each other. */
const APART = 0.07
/** Names may take so much of the frame's width; else they stand in a key. */
const MOST_ROOM = 0.25

const lastOf = (values: readonly (number | null)[]) =>
  values.findLastIndex((value) => value !== null)

/** Whether every line can carry its name at its end, as on the page; else a key is needed. */
export function canLabelEnds(series: readonly Ending[], { w }: Frame): boolean {
  if (endRoom(series) > w * MOST_ROOM) return false
  const all = series.flatMap(({ values }) => values.filter((value) => value !== null))
  const span = Math.max(...all) - Math.min(...all, 0)
  const count = series[0]?.values.length ?? 0
  const ends = series.map(({ values }) => values[lastOf(values)] ?? null)
  if (series.length > 5 || series.some(({ values }) => lastOf(values) !== count - 1)) return false
  const known = ends.filter((end) => end !== null).toSorted((a, b) => a - b)
  return known.every((end, index) => end - (known[index - 1] ?? -Infinity) > span * APART)
}

/** Room for the names at the right, in inches. */
export const endRoom = (series: readonly Ending[]): number =>
  0.35 + Math.max(0, ...series.map(({ name }) => textWidth(`${name} 00,000`, SIZE, true)))

/** Name and value of a line at its last point, in its colour. */
export function endLabel({ color, values }: Ending, lang: string): string {
  const format = numberFormat(values)
  return `<c:dLbls><c:dLbl><c:idx val="${lastOf(values)}"/><c:numFmt formatCode="${format}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textStyle({ size: SIZE, colour: color, bold: true, lang, oneLine: true })}<c:dLblPos val="r"/>${shows('Val', 'SerName')}<c:separator> </c:separator></c:dLbl>${shows()}</c:dLbls>`
}
