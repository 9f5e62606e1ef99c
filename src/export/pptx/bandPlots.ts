import type { BandSeries } from '@/domain/figures/snapshot'
import {
  fill,
  line,
  literalHead,
  marker,
  NO_LABELS,
  numbers,
  seriesHead,
  texts,
} from './chartParts'
import { endLabel } from './endLabels'

export const PERCENTILES = ['p5', 'p25', 'p50', 'p75', 'p95'] as const
/** Layers of a band, each upon the one before: to the upper percentile from the lower. */
export const LAYERS = [
  { low: 'p5', high: 'p25', opacity: 0.14 },
  { low: 'p25', high: 'p50', opacity: 0.3 },
  { low: 'p50', high: 'p75', opacity: 0.3 },
  { low: 'p75', high: 'p95', opacity: 0.14 },
] as const
const MEDIAN = 1 + PERCENTILES.indexOf('p50')
const IDS = '<c:axId val="10"/><c:axId val="20"/>'

/** The middle of a band, as a line. */
export const median = ({ name, color, bands }: BandSeries) => ({
  name,
  color,
  values: bands.map(({ p50 }) => p50),
})

type Drawing = { sheet: string; lang: string; direct: boolean; at: number }

/** The layers of a band over p5, then its median. */
export function plots(
  series: BandSeries,
  categories: readonly string[],
  { sheet, lang, direct, at }: Drawing,
): string {
  const { name, color, bands } = series
  const range = (column: number) => ({ sheet, column, from: 2, to: categories.length + 1 })
  const cat = `<c:cat>${texts(range(0), categories)}</c:cat>`
  const layer = (order: number, column: number, label: string, paint: string, values: number[]) =>
    `<c:ser>${seriesHead(order, label, sheet, column)}<c:spPr>${paint}<a:ln><a:noFill/></a:ln></c:spPr>${NO_LABELS}${cat}<c:val>${numbers(range(column), values)}</c:val></c:ser>`
  const base = layer(
    0,
    1,
    `${name} p5`,
    '<a:noFill/>',
    bands.map(({ p5 }) => p5),
  )
  const upper = LAYERS.map(({ low, high, opacity }, order) =>
    layer(
      order + 1,
      1 + PERCENTILES.length + order,
      `${name} ${high} − ${low}`,
      fill(color, opacity),
      bands.map((band) => band[high] - band[low]),
    ),
  )
  const middle = median(series)
  const labels = direct ? endLabel(middle, lang) : NO_LABELS
  return `<c:areaChart><c:grouping val="stacked"/><c:varyColors val="0"/>${base}${upper.join('')}${NO_LABELS}${IDS}</c:areaChart><c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/><c:ser>${literalHead(5, name)}<c:spPr>${line(color, 2.5)}</c:spPr>${marker(at, color, 6)}${labels}${cat}<c:val>${numbers(range(MEDIAN), middle.values)}</c:val><c:smooth val="0"/></c:ser>${NO_LABELS}<c:marker val="1"/>${IDS}</c:lineChart>`
}
