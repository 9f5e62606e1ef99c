import { element } from '@/export/xml'
import { drawBox } from './boxes'
import { baseline, fontOf, type Measure } from './measure'
import { paintOf } from './paint'
import { boxIn, draw, type Sheet, type Within } from './sheet'
import { textLook, wordsIn } from './texts'

/**
 * Draws what a style sheet puts before or after an element. Such a thing has no place that a
 * script may ask for: one that is positioned tells its distances; another stands at the start.
 */
export function drawPseudo(
  sheet: Sheet,
  within: Within,
  host: Element,
  which: '::before' | '::after',
  measure: Measure,
): void {
  const style = getComputedStyle(host, which)
  if (style.content === 'none' || style.content === 'normal' || style.content === '') return
  if (style.display === 'none' || style.opacity === '0') return
  const place = style.position === 'absolute' ? positioned(host, style) : atStart(host, style)
  if (!place) return
  const box = boxIn(sheet, place)
  drawBox(sheet, within, box, style)
  const text = contentOf(host, style.content)
  const paint = paintOf(style.color)
  if (text === '' || !paint) return
  const heights = measure.heights(fontOf(style))
  const lineHeight = Number.parseFloat(style.lineHeight) || heights.ascent + heights.descent
  const y = baseline(box.top, lineHeight, heights)
  const look = { x: box.left, ...textLook(style, text), fill: paint.color }
  draw(sheet, within, box, (up) => element('text', { ...look, y: y - up }, wordsIn(text, sheet)))
}

function positioned(host: Element, style: CSSStyleDeclaration): DOMRect | null {
  let holder: Element | null = host
  while (holder && getComputedStyle(holder).position === 'static') holder = holder.parentElement
  if (!holder) return null
  const rect = holder.getBoundingClientRect()
  const around = getComputedStyle(holder)
  const [left, top, width, height] = [style.left, style.top, style.width, style.height].map(
    (length) => Number.parseFloat(length),
  )
  if (left === undefined || top === undefined || Number.isNaN(left) || Number.isNaN(top))
    return null
  const x = rect.left + Number.parseFloat(around.borderLeftWidth) + left
  const y = rect.top + Number.parseFloat(around.borderTopWidth) + top
  return new DOMRect(x, y, width || 0, height || 0)
}

function atStart(host: Element, style: CSSStyleDeclaration): DOMRect {
  const rect = host.getBoundingClientRect()
  const around = getComputedStyle(host)
  const x =
    rect.left + Number.parseFloat(around.paddingLeft) + Number.parseFloat(around.borderLeftWidth)
  const y =
    rect.top + Number.parseFloat(around.paddingTop) + Number.parseFloat(around.borderTopWidth)
  const [width, height] = [style.width, style.height].map(
    (length) => Number.parseFloat(length) || 0,
  )
  return new DOMRect(x, y, width, height)
}

/** The words of a `content`: in quotes, from an attribute, or a count of the list's items. */
export function contentOf(host: Element, content: string): string {
  const quoted = /^"((?:[^"\\]|\\.)*)"$/.exec(content)?.[1]
  if (quoted !== undefined) return quoted.replaceAll(/\\(.)/g, '$1')
  const name = /^attr\(([\w-]+)\)$/.exec(content)?.[1]
  if (name !== undefined) return host.getAttribute(name) ?? ''
  if (!content.startsWith('counter(')) return ''
  const items = host.parentElement ? [...host.parentElement.children] : []
  return String(items.filter(({ tagName }) => tagName === host.tagName).indexOf(host) + 1)
}
