import { element, escaped } from '@/export/xml'
import { CHINESE_FONTS, familiesOf, runsOf } from './fonts'
import { baseline, fontOf, type Measure } from './measure'
import { paintOf } from './paint'
import { boxIn, draw, type Sheet, type Within } from './sheet'
import { linesOf } from './textLines'

/** Draws the words of one text node, line by line, with the look of the element around it. */
export function drawText(sheet: Sheet, within: Within, node: Text, measure: Measure): void {
  const parent = node.parentElement
  if (!parent || node.data.trim() === '') return
  const style = getComputedStyle(parent)
  const paint = paintOf(style.color)
  if (style.visibility !== 'visible' || !paint) return
  const heights = measure.heights(fontOf(style))
  for (const line of linesOf(node)) {
    const box = boxIn(sheet, DOMRect.fromRect(rectOf(line)))
    const end = /^(right|end)$/.test(style.textAlign) && parent.childNodes.length === 1
    const y = baseline(box.top, box.bottom - box.top, heights)
    const look = {
      x: end ? box.right : box.left,
      'text-anchor': end ? 'end' : null,
      ...textLook(style, line.text),
      fill: paint.color,
      'fill-opacity': paint.opacity === 1 ? null : paint.opacity,
      'text-decoration': decorationOf(parent, within.inButton),
    }
    const words = wordsIn(transformed(line.text, style.textTransform), sheet)
    draw(sheet, within, box, (up) => element('text', { ...look, y: y - up }, words))
  }
}

const rectOf = (line: { left: number; top: number; right: number; bottom: number }) => ({
  x: line.left,
  y: line.top,
  width: line.right - line.left,
  height: line.bottom - line.top,
})

/** The words of a text, marks of Chinese text in a Chinese font. */
export const wordsIn = (text: string, { language }: Pick<Sheet, 'language'>): string =>
  runsOf(text, language)
    .map((run) =>
      run.chinese
        ? element('tspan', { 'font-family': CHINESE_FONTS }, escaped(run.text))
        : escaped(run.text),
    )
    .join('')

/** Size and kind of the letters; what is usual is not said. */
export function textLook(style: CSSStyleDeclaration, text: string): Record<string, string | null> {
  const { fontFamily, fontSize, fontWeight, fontStyle, fontVariantNumeric, letterSpacing } = style
  // In a formula a letter by itself is a variable, and slanted; a word is not.
  const formula = style.textTransform === 'math-auto' && Array.from(text).length === 1
  const usual = /^"?Inter/.test(fontFamily)
  return {
    'font-family': usual ? null : familiesOf(fontFamily),
    'font-size': fontSize,
    // The picture's figures are tabular; running text has its own, and is as wide as it was measured.
    'font-variant': fontVariantNumeric.includes('tabular-nums') ? null : 'lining-nums',
    'font-weight': fontWeight === '400' ? null : fontWeight,
    'font-style': formula ? 'italic' : fontStyle === 'normal' ? null : fontStyle,
    'letter-spacing':
      letterSpacing === 'normal' || Number.parseFloat(letterSpacing) === 0 ? null : letterSpacing,
  }
}

/** Lines under words that can be pressed say "press me", which a picture can't keep. */
function decorationOf(parent: Element, inButton: boolean): string | null {
  if (inButton) return null
  const line = getComputedStyle(parent).textDecorationLine
  return line === 'none' || line === '' ? null : line
}

function transformed(text: string, how: string): string {
  if (how === 'uppercase') return text.toUpperCase()
  return how === 'lowercase' ? text.toLowerCase() : text
}
