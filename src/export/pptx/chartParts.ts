import { COLOURS, colourXml } from './theme'
import { columnName, escapeXml } from './xml'

/** A part of a sheet, zero-based column, one-based rows. */
export type Range = { sheet: string; column: number; from: number; to: number }

const address = ({ sheet, column, from, to }: Range) => {
  const name = columnName(column)
  const start = `'${sheet.replaceAll("'", "''")}'!$${name}$${from}`
  return escapeXml(from === to ? start : `${start}:$${name}$${to}`)
}

/** Numbers of a range with the copy that is drawn until the sheet is opened. Nothing stands for null: a gap. */
export function numbers(range: Range, values: readonly (number | null)[]): string {
  const points = values.map((value, index) =>
    value === null || !Number.isFinite(value)
      ? ''
      : `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`,
  )
  return `<c:numRef><c:f>${address(range)}</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${values.length}"/>${points.join('')}</c:numCache></c:numRef>`
}

export function texts(range: Range, values: readonly string[]): string {
  const points = values.map(
    (value, index) => `<c:pt idx="${index}"><c:v>${escapeXml(value)}</c:v></c:pt>`,
  )
  return `<c:strRef><c:f>${address(range)}</c:f><c:strCache><c:ptCount val="${values.length}"/>${points.join('')}</c:strCache></c:strRef>`
}

/** Number and name of a series; the name stands over its column. */
export function seriesHead(index: number, name: string, sheet: string, column: number): string {
  const tx = texts({ sheet, column, from: 1, to: 1 }, [name])
  return `<c:idx val="${index}"/><c:order val="${index}"/><c:tx>${tx}</c:tx>`
}

/** The same with a name that stands in no cell. */
export const literalHead = (index: number, name: string): string =>
  `<c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${escapeXml(name)}</c:v></c:tx>`

type Type = {
  size: number
  colour?: string
  bold?: boolean
  rotation?: number
  /** Never broken into lines. */
  oneLine?: boolean
  lang: string
}

const runProperties = (
  { size, colour = COLOURS.text2, bold = false }: Type,
  tag: string,
  lang = '',
) =>
  `<a:${tag}${lang} sz="${Math.round(size * 100)}" b="${bold ? 1 : 0}"><a:solidFill>${colourXml(colour)}</a:solidFill><a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/></a:${tag}>`

/** Type of axis labels, keys and value labels; fonts by way of the theme. */
export const textStyle = (type: Type): string =>
  `<c:txPr><a:bodyPr${type.rotation === undefined ? '' : ` rot="${type.rotation * 60_000}" vert="horz"`}${type.oneLine === true ? ' wrap="none"' : ''}/><a:lstStyle/><a:p><a:pPr>${runProperties(type, 'defRPr')}</a:pPr><a:endParaRPr lang="${type.lang}"/></a:p></c:txPr>`

/** Words at a place of their own, as parts of the chart's width and height. */
export function titleAt(text: string, at: { x: number; y: number }, type: Type): string {
  const lang = ` lang="${type.lang}"`
  return `<c:title><c:tx><c:rich><a:bodyPr rot="0" vert="horz"/><a:lstStyle/><a:p><a:pPr algn="l">${runProperties(type, 'defRPr')}</a:pPr><a:r>${runProperties(type, 'rPr', lang)}<a:t>${escapeXml(text)}</a:t></a:r></a:p></c:rich></c:tx><c:layout><c:manualLayout><c:xMode val="edge"/><c:yMode val="edge"/><c:x val="${at.x.toFixed(4)}"/><c:y val="${at.y.toFixed(4)}"/></c:manualLayout></c:layout><c:overlay val="1"/></c:title>`
}

export const line = (colour: string | null, points = 0.75, dash = 'solid'): string =>
  colour === null
    ? '<a:ln><a:noFill/></a:ln>'
    : `<a:ln w="${Math.round(points * 12_700)}" cap="rnd"><a:solidFill>${colourXml(colour)}</a:solidFill>${dash === 'solid' ? '' : `<a:prstDash val="${dash}"/>`}<a:round/></a:ln>`

/** A fill, and whether it lets through what is behind: opacity 0–1. */
export const fill = (colour: string, opacity = 1): string =>
  `<a:solidFill>${colourXml(colour, opacity < 1 ? `<a:alpha val="${Math.round(opacity * 100_000)}"/>` : '')}</a:solidFill>`

const SHOWN = ['LegendKey', 'Val', 'CatName', 'SerName', 'Percent', 'BubbleSize']

/** Which parts of a value label show. */
export const shows = (...parts: readonly string[]): string =>
  SHOWN.map((part) => `<c:show${part} val="${parts.includes(part) ? 1 : 0}"/>`).join('')

export const NO_LABELS = `<c:dLbls>${shows()}</c:dLbls>`

const MARKERS = ['circle', 'square', 'diamond', 'triangle'] as const

export const NO_MARK = '<c:marker><c:symbol val="none"/></c:marker>'

/** Series differ by shape as well as by colour, for readers who do not tell the colours apart. */
export const marker = (index: number, colour: string, size: number): string =>
  `<c:marker><c:symbol val="${MARKERS[index % MARKERS.length] ?? 'circle'}"/><c:size val="${size}"/><c:spPr>${fill(colour)}${line(COLOURS.surface, 0.5)}</c:spPr></c:marker>`

/**
 * A number format that prints values of this size as the page does: whole numbers whole, large ones
 * without decimals. It changes the print only, never the number. No conditions where a value is
 * negative: some programs then leave out the sign.
 */
export function numberFormat(values: readonly (number | null)[]): string {
  const known = values.filter((value) => value !== null)
  if (known.every((value) => Number.isInteger(value))) return '#,##0'
  const large = known.some((value) => Math.abs(value) >= 10)
  if (known.some((value) => value < 0)) return large ? '#,##0.0' : '0.00'
  return large ? '[&gt;=100]#,##0;0.0' : '0.00'
}

const isYear = (value: number | null) =>
  value === null || (Number.isInteger(value) && value >= 1900 && value <= 2100)

/** Labels of a value axis: thousands are set apart but in years, small steps keep their decimals. */
export function axisFormat(values: readonly (number | null)[]): string {
  const large = values.some((value) => value !== null && Math.abs(value) >= 1000)
  return large && !values.every(isYear) ? '#,##0' : 'General'
}
