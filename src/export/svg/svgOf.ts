import type { Language } from '@/domain/choices'
import { ExportError } from '@/export/exportError'
import { element, escaped } from '@/export/xml'
import { around, closeGaps } from './drawn'
import { CHINESE_FONTS } from './fonts'
import { makeMeasure, type Measure } from './measure'
import { paintOf } from './paint'
import { makeDefs, type Sheet } from './sheet'
import { wordsIn } from './texts'
import { walk, hold } from './walk'
import { wrapped } from './wrap'

export type SvgOptions = {
  language: Language
  /** What a reader of screens hears: the figure's title, and what it is about. */
  title: string
  description: string
  /** Lines under the figure: sources with grades, settings, data version, link. */
  footer: readonly string[]
  /** What programs read about the picture, name and value. */
  metadata: Readonly<Record<string, string>>
}

/** Space around the picture, px. */
const MARGIN = 24
const FOOT = { size: 11, line: 16, least: 320 }
const FAMILIES = `Inter, Arial, ${CHINESE_FONTS}`

/**
 * A figure of the page, as it stands there, as one SVG in itself: real text, resolved colours, no
 * reference to anything outside. Controls and what is hidden are left out, and gaps that they leave
 * close. The picture is of the theme, width and language that the page has.
 *
 * @throws ExportError `noChart` when nothing of the element is drawn.
 */
export function svgOf(figure: Element, options: SvgOptions): string {
  const measure = makeMeasure(figure.ownerDocument)
  const release = hold(figure)
  try {
    return compose(figure, options, measure)
  } finally {
    release()
  }
}

function compose(figure: Element, options: SvgOptions, measure: Measure): string {
  const rect = figure.getBoundingClientRect()
  const sheet: Sheet = {
    language: options.language,
    origin: { x: rect.left, y: rect.top },
    drawn: [],
    skipped: [],
    defs: makeDefs('d'),
  }
  walk(sheet, figure, measure)
  const all = around(sheet.drawn.map(({ box }) => box))
  if (!all || rect.width === 0) throw new ExportError('noChart')

  const upAt = closeGaps(
    sheet.drawn.map(({ box }) => box),
    sheet.skipped,
  )
  const width = Math.ceil(Math.max(all.right, FOOT.least))
  const bottom = Math.ceil(all.bottom - upAt(all.bottom))
  const body = sheet.drawn.map(({ box, draw }) => draw(upAt(box.top))).join('')
  const foot = footOf(figure, options, { top: bottom + 14, width }, measure)
  const [fullWidth, fullHeight] = [width + 2 * MARGIN, foot.bottom + 2 * MARGIN]
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    width: fullWidth,
    height: fullHeight,
    viewBox: `0 0 ${fullWidth} ${fullHeight}`,
    'xml:lang': options.language === 'zh' ? 'zh-CN' : 'en',
    role: 'img',
    'font-family': FAMILIES,
    'text-rendering': 'geometricPrecision',
    // Not as a style: a page that forbids inline styles could not even read the picture.
    'font-variant': 'tabular-nums lining-nums',
  }
  return element(
    'svg',
    root,
    [
      element('title', {}, escaped(options.title)),
      element('desc', {}, escaped(options.description)),
      element('metadata', {}, escaped(JSON.stringify(options.metadata))),
      element('defs', {}, sheet.defs.all()),
      element('rect', { width: fullWidth, height: fullHeight, fill: groundOf(figure) }),
      element('g', { transform: `translate(${MARGIN} ${MARGIN})` }, body + foot.drawn),
    ].join(''),
  )
}

/** The colour that the page has behind the figure. */
function groundOf(figure: Element): string {
  for (let at: Element | null = figure; at; at = at.parentElement) {
    const paint = paintOf(getComputedStyle(at).backgroundColor)
    if (paint?.opacity === 1) return paint.color
  }
  return '#ffffff'
}

function footOf(
  figure: Element,
  { footer, language }: SvgOptions,
  { top, width }: { top: number; width: number },
  measure: Measure,
): { drawn: string; bottom: number } {
  if (footer.length === 0) return { drawn: '', bottom: top - 14 }
  const style = getComputedStyle(figure)
  const ink = (token: string, otherwise: string) =>
    paintOf(style.getPropertyValue(token))?.color ?? otherwise
  const font = `${FOOT.size}px ${style.fontFamily}`
  const lines = footer.flatMap((line) => wrapped(line, width, (text) => measure.width(text, font)))
  const color = ink('--muted', paintOf(style.color)?.color ?? '#000000')
  const texts = lines.map((line, at) =>
    element(
      'text',
      {
        x: 0,
        y: top + 6 + FOOT.line * (at + 1) - 4,
        'font-size': `${FOOT.size}px`,
        // As it is measured: wider figures would run out of the picture.
        'font-variant': 'lining-nums',
        fill: color,
      },
      wordsIn(line, { language }),
    ),
  )
  const rule = element('line', { x1: 0, y1: top, x2: width, y2: top, stroke: ink('--rule', color) })
  return { drawn: rule + texts.join(''), bottom: top + 6 + FOOT.line * lines.length }
}
