import { drawBox } from './boxes'
import type { Box } from './drawn'
import { isFurniture, isUnseen } from './furniture'
import { drawSvg } from './inlineSvg'
import type { Measure } from './measure'
import { drawPseudo } from './pseudo'
import { boxIn, type Sheet, type Within } from './sheet'
import { drawText } from './texts'

/** Walks over a figure in the order of its parts and gathers all that a reader sees of it. */
export function walk(sheet: Sheet, figure: Element, measure: Measure): void {
  visit(figure, { opacity: 1, clip: null, inButton: false })

  function visit(element: Element, within: Within): void {
    const style = getComputedStyle(element)
    if (isUnseen(style)) return
    if (element !== figure && isFurniture(element, figure)) {
      sheet.skipped.push(boxIn(sheet, element.getBoundingClientRect()))
      return
    }
    if (element instanceof SVGSVGElement) return drawSvg(sheet, within, element)
    const inside: Within = {
      opacity: within.opacity * Number(style.opacity),
      clip: clipOf(element, style, within.clip),
      inButton: within.inButton || element.localName === 'button',
    }
    for (const rect of rectsOf(element, style))
      drawBox(sheet, { ...inside, clip: within.clip }, boxIn(sheet, rect), style)
    drawPseudo(sheet, inside, element, '::before', measure)
    const shut = element instanceof HTMLDetailsElement && !element.open
    for (const child of element.childNodes)
      if (child instanceof Text && !shut) drawText(sheet, inside, child, measure)
      else if (child instanceof Element) visit(child, inside)
    drawPseudo(sheet, inside, element, '::after', measure)
  }

  function clipOf(element: Element, style: CSSStyleDeclaration, outer: Box | null): Box | null {
    const cuts =
      /hidden|clip/.test(style.overflowX) ||
      (/auto|scroll/.test(style.overflowY) && element.scrollHeight > element.clientHeight + 1)
    if (!cuts || style.display === 'inline') return outer
    const box = boxIn(sheet, element.getBoundingClientRect())
    // What scrolls sideways is shown whole; what scrolls down would run over the rest.
    const wide = /auto|scroll/.test(style.overflowX)
    const own = wide ? { ...box, left: -Infinity, right: Infinity } : box
    if (!outer) return own
    return {
      left: Math.max(outer.left, own.left),
      top: Math.max(outer.top, own.top),
      right: Math.min(outer.right, own.right),
      bottom: Math.min(outer.bottom, own.bottom),
    }
  }
}

/** One box, or one for each line that an inline element runs over. */
function rectsOf(element: Element, style: CSSStyleDeclaration): DOMRect[] {
  if (style.display === 'contents') return []
  return style.display === 'inline'
    ? [...element.getClientRects()]
    : [element.getBoundingClientRect()]
}

/**
 * Puts a figure as a picture needs it: nothing scrolled, nothing put off, no rows beyond an edge, no
 * names behind a word of the note. Gives back the way to undo it. Nothing is painted in between.
 */
export function hold(figure: Element): () => void {
  const undo: (() => void)[] = []
  for (const rest of figure.querySelectorAll<HTMLDetailsElement>('footer details:not([open])')) {
    rest.open = true
    undo.push(() => (rest.open = false))
  }
  // All is read before anything is set: each setting would lay the page out anew.
  const states = [...figure.querySelectorAll('*')].flatMap(stateOf)
  for (const { part, putOff, tall, scrolled } of states) {
    const { style } = part
    const set = (name: string, value: string) => {
      const before = style.getPropertyValue(name)
      style.setProperty(name, value)
      undo.push(() => style.setProperty(name, before))
    }
    if (putOff) set('content-visibility', 'visible')
    if (tall) set('max-height', 'none')
    if (scrolled === null) continue
    part.scrollTo({ left: 0, top: 0, behavior: 'instant' })
    undo.push(() => part.scrollTo({ ...scrolled, behavior: 'instant' }))
  }
  return () => undo.forEach((step) => step())
}

type State = {
  part: HTMLElement
  putOff: boolean
  tall: boolean
  /** How far, px; null where it is not. */
  scrolled: { left: number; top: number } | null
}

function stateOf(part: Element): State[] {
  if (!(part instanceof HTMLElement)) return []
  const style = getComputedStyle(part)
  const putOff = style.contentVisibility === 'auto'
  const scrolls = /auto|scroll/.test(style.overflowX + style.overflowY)
  const tall = scrolls && part.scrollHeight > part.clientHeight + 1
  const isScrolled = scrolls && (part.scrollLeft !== 0 || part.scrollTop !== 0)
  const scrolled = isScrolled ? { left: part.scrollLeft, top: part.scrollTop } : null
  return putOff || scrolls ? [{ part, putOff, tall, scrolled }] : []
}
