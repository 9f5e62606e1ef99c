import { pptxWords } from '@/i18n/views/pptx'
import { legend, valueAxis } from './chartAxes'
import { keyWidth } from './chartCategories'
import {
  axisFormat,
  line,
  marker,
  NO_LABELS,
  NO_MARK,
  numbers,
  seriesHead,
  shows,
  textStyle,
} from './chartParts'
import { chartSpace } from './chartSpace'
import type { ChartInput, ChartOf, ChartPart } from './chartTypes'
import { placeLabels, sidesToward } from './pointLabels'
import { scatterPlan } from './scatterPlan'
import { LOCALES } from './theme'
import { escapeXml } from './xml'

const ACROSS = 10
const UP = 20
const LABEL = 10
const DASHES = { solid: 'solid', dashed: 'sysDash', dotted: 'sysDot' } as const

/**
 * Points: one row of the sheet for each, its name, x, and y in the column of its series; each series
 * reads all rows and finds its own, since some programs lose a series shorter than the next. On log
 * axes the numbers are the logarithms, and the marks are printed as powers of ten.
 */
export function scatterChart({
  chart,
  frame,
  language,
}: ChartInput<ChartOf<'scatter'>>): ChartPart {
  const words = pptxWords[language]
  const lang = LOCALES[language]
  const sheet = words.sheet.data
  const plan = scatterPlan(chart, frame)
  const { series, x, y, margins, key } = plan
  const points = series.flatMap((one) =>
    one.points.map((point, at) =>
      one.joined === undefined
        ? point
        : { ...point, without: sidesToward(point, [one.points[at - 1], one.points[at + 1]]) },
    ),
  )
  const xs = points.map((point) => point.x)
  const ys = points.map((point) => point.y)
  const size = {
    w: frame.w - margins.left - margins.right,
    h: frame.h - margins.top - margins.bottom,
  }
  const sides = x && y ? placeLabels(points, { ...size, x, y }, LABEL) : []
  const format = (values: readonly number[]) =>
    chart.log ? '&quot;10^&quot;0' : axisFormat(values)
  const axis = { lang, frame, between: 'midCat' as const, at: 'min' as const }
  const range = (column: number) => ({ sheet, column, from: 2, to: points.length + 1 })
  const owner = series.flatMap((one, index) => one.points.map(() => index))
  const ownOf = (index: number) =>
    points.map((point, row) => (owner[row] === index ? point.y : null))
  const drawn = series.map(({ name, color, joined, shape }, index) => {
    const labels = points.map(({ label }, row) => ({
      label,
      side: owner[row] === index ? (sides[row] ?? null) : null,
    }))
    return `<c:ser>${seriesHead(index, name, sheet, index + 2)}<c:spPr>${joined === undefined ? line(null) : line(color, 1.5, DASHES[joined])}</c:spPr>${joined !== undefined ? NO_MARK : marker(shape ?? index, color, 8)}${pointLabels(labels, lang)}<c:xVal>${numbers(range(1), xs)}</c:xVal><c:yVal>${numbers(range(index + 2), ownOf(index))}</c:yVal><c:smooth val="0"/></c:ser>`
  })
  const head = [words.sheet.label, chart.xTitle, ...series.map(({ name }) => name)]
  const rows = points.map(({ label, x: across }, row) => [
    label,
    across,
    ...series.map((_, index) => ownOf(index)[row] ?? null),
  ])
  const isBare = (index: number) => sides[index] === null && points[index]?.label !== ''
  const bare = points.filter((_, at) => isBare(at) && !series[owner[at] ?? 0]?.joined).length
  // A line that could not be named in its place is named in the key.
  const hidden = series.flatMap(({ name, named }, index) => {
    const known = series.findIndex((one) => one.name === name) < index
    return named === true && (known || !isBare(owner.indexOf(index))) ? [index] : []
  })
  const keyed = series.filter((_, index) => !hidden.includes(index))
  return {
    xml: chartSpace({
      title: { text: chart.yTitle, y: key.top + key.h + (key.h > 0 ? 0 : 0.02) },
      plots: `<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${drawn.join('')}${NO_LABELS}<c:axId val="${ACROSS}"/><c:axId val="${UP}"/></c:scatterChart>`,
      axes:
        valueAxis({
          ...axis,
          id: ACROSS,
          crosses: UP,
          position: 'b',
          scale: x,
          // The marks of the axis: years among them are whole, whatever lies between.
          format: format(x ? [x.min, x.max] : xs),
          grid: false,
          axisLine: true,
          title: { text: chart.xTitle, y: frame.h - 0.28, x: margins.left },
        }) +
        valueAxis({
          ...axis,
          id: UP,
          crosses: ACROSS,
          position: 'l',
          scale: y,
          format: format(ys),
          title: null,
        }),
      legend:
        key.h > 0
          ? legend(frame, { x: 0, w: keyWidth(keyed), y: key.top, h: key.h }, lang, hidden)
          : '',
      frame,
      margins,
      lang,
    }),
    data: { name: sheet, rows: [head, ...rows] },
    said: [...(chart.log ? [words.logAxes] : []), ...(bare > 0 ? [words.unlabelled(bare)] : [])],
  }
}

/** Names beside their points, where there is room. */
function pointLabels(
  points: readonly { label: string; side: string | null }[],
  lang: string,
): string {
  const labels = points.map(({ label, side }, index) => {
    if (side === null) return ''
    return `<c:dLbl><c:idx val="${index}"/><c:tx><c:rich><a:bodyPr wrap="none"/><a:lstStyle/><a:p><a:r><a:rPr lang="${lang}" sz="${LABEL * 100}"/><a:t>${escapeXml(label)}</a:t></a:r></a:p></c:rich></c:tx><c:dLblPos val="${side}"/>${shows('SerName')}</c:dLbl>`
  })
  return `<c:dLbls>${labels.join('')}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textStyle({ size: LABEL, lang })}${shows()}</c:dLbls>`
}
