import type { Domain } from '@/domain/scale'
import { line, textStyle, titleAt } from './chartParts'
import { COLOURS } from './theme'

/** Size of a chart's frame, in inches. */
export type Frame = { w: number; h: number }
/** Room round the plot, in inches. */
export type Margins = { top: number; right: number; bottom: number; left: number }

export const TYPE = 11
/** Where the words over a plot begin, in inches from the left. */
const AT_LEFT = 0.02

/** Words at a height from the top, in inches, and from the left where not at the edge. */
export type AxisTitle = { text: string; y: number; x?: number } | null

type ValueAxis = {
  id: number
  crosses: number
  position: 'l' | 'b' | 'r'
  title: AxisTitle
  format: string
  lang: string
  /** Fixed ends and steps; null leaves them to the program. */
  scale: (Domain & { step: number }) | null
  hidden?: boolean
  /** Where it meets the other axis. */
  at?: 'min' | 'max' | 'autoZero'
  between?: 'between' | 'midCat'
  grid?: boolean
  axisLine?: boolean
  frame: Frame
}

/** A scale of numbers. Schema order matters: a reader refuses the file otherwise. */
export function valueAxis(axis: ValueAxis): string {
  const { scale, frame, lang } = axis
  return [
    `<c:valAx><c:axId val="${axis.id}"/><c:scaling><c:orientation val="minMax"/>`,
    scale ? `<c:max val="${scale.max}"/><c:min val="${scale.min}"/>` : '',
    `</c:scaling><c:delete val="${axis.hidden === true ? 1 : 0}"/><c:axPos val="${axis.position}"/>`,
    axis.grid === false
      ? ''
      : `<c:majorGridlines><c:spPr>${line(COLOURS.grid)}</c:spPr></c:majorGridlines>`,
    axisTitle(axis.title, frame, lang),
    `<c:numFmt formatCode="${axis.format}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="${axis.at === 'max' ? 'nextTo' : 'low'}"/>`,
    `<c:spPr>${line(axis.axisLine === true ? COLOURS.axis : null, 1)}</c:spPr>`,
    textStyle({ size: TYPE, lang }),
    `<c:crossAx val="${axis.crosses}"/><c:crosses val="${axis.at ?? 'autoZero'}"/><c:crossBetween val="${axis.between ?? 'between'}"/>`,
    scale ? `<c:majorUnit val="${scale.step}"/>` : '',
    '</c:valAx>',
  ].join('')
}

type CategoryAxis = {
  id: number
  crosses: number
  position: 'b' | 'l'
  title: AxisTitle
  lang: string
  size?: number
  /** First category at the top, as in a list. */
  reversed?: boolean
  hidden?: boolean
  rotation?: number
  /** Print every so manieth label. */
  every?: number
  frame: Frame
}

export function categoryAxis(axis: CategoryAxis): string {
  const { lang, frame, size = TYPE } = axis
  const type = { size, lang, ...(axis.rotation === undefined ? {} : { rotation: axis.rotation }) }
  return [
    `<c:catAx><c:axId val="${axis.id}"/><c:scaling><c:orientation val="${axis.reversed === true ? 'maxMin' : 'minMax'}"/></c:scaling>`,
    `<c:delete val="${axis.hidden === true ? 1 : 0}"/><c:axPos val="${axis.position}"/>`,
    axisTitle(axis.title, frame, lang),
    '<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>',
    `<c:spPr>${line(COLOURS.axis, 1)}</c:spPr>`,
    textStyle(type),
    `<c:crossAx val="${axis.crosses}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>`,
    `<c:tickLblSkip val="${axis.every ?? 1}"/>`,
    '<c:noMultiLvlLbl val="1"/></c:catAx>',
  ].join('')
}

/** The title of an axis, or of the chart. */
export const axisTitle = (title: AxisTitle, frame: Frame, lang: string): string =>
  title === null || title.text === ''
    ? ''
    : titleAt(
        title.text,
        { x: (title.x ?? AT_LEFT) / frame.w, y: title.y / frame.h },
        { size: TYPE, lang },
      )

/** The plot inside its frame, without labels: known places, so that nothing is cut off anywhere. */
export function plotLayout({ w, h }: Frame, { top, right, bottom, left }: Margins): string {
  const part = (name: string, value: number) => `<c:${name} val="${value.toFixed(4)}"/>`
  return `<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>${part('x', left / w)}${part('y', top / h)}${part('w', (w - left - right) / w)}${part('h', (h - top - bottom) / h)}</c:manualLayout></c:layout>`
}

/** The key, at the top left; series that are only half of a band have no entry. */
export function legend(
  { w, h }: Frame,
  place: { x: number; w: number; y?: number; h?: number },
  lang: string,
  hidden: readonly number[] = [],
): string {
  const entries = hidden.map(
    (index) => `<c:legendEntry><c:idx val="${index}"/><c:delete val="1"/></c:legendEntry>`,
  )
  return `<c:legend><c:legendPos val="t"/>${entries.join('')}<c:layout><c:manualLayout><c:xMode val="edge"/><c:yMode val="edge"/><c:x val="${(place.x / w).toFixed(4)}"/><c:y val="${((place.y ?? 0) / h).toFixed(4)}"/><c:w val="${Math.min(1, place.w / w).toFixed(4)}"/><c:h val="${((place.h ?? 0.3) / h).toFixed(4)}"/></c:manualLayout></c:layout><c:overlay val="0"/>${textStyle({ size: TYPE, lang })}</c:legend>`
}
