import { attributes, element, escaped, short } from '@/export/xml'
import { idWithin, paintOf } from './paint'
import { boxIn, draw, type Sheet, type Within } from './sheet'
import { textLook, wordsIn } from './texts'

const SHAPES = new Set(['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon'])
const TEXTS = new Set(['text', 'tspan'])
const HOLDERS = new Set(['g', 'svg', 'a', 'switch'])
const DEFINED = new Set(['clipPath', 'pattern', 'linearGradient', 'radialGradient', 'mask'])

/** Attributes that say where and of what form; all that says of what look is resolved instead. */
const FORM =
  'd x y x1 y1 x2 y2 cx cy r rx ry width height points transform dx dy offset rotate ' +
  'patternUnits patternContentUnits patternTransform gradientUnits gradientTransform fx fy ' +
  'clipPathUnits maskUnits maskContentUnits textLength lengthAdjust'
const FORM_ATTRIBUTES = FORM.split(' ')

/** Draws an svg of the page at its place, with every colour and font resolved. */
export function drawSvg(sheet: Sheet, within: Within, svg: SVGSVGElement): void {
  const style = getComputedStyle(svg)
  const matrix = svg.getScreenCTM()
  const rect = svg.getBoundingClientRect()
  if (!matrix || rect.width === 0 || rect.height === 0) return
  const inner = [...svg.children].map((child) => copy(child, sheet)).join('')
  if (inner === '') return
  const { a, b, c, d } = matrix
  const [x, y] = [matrix.e - sheet.origin.x, matrix.f - sheet.origin.y]
  const even = a === 1 && b === 0 && c === 0 && d === 1
  const place = (up: number) =>
    even
      ? `translate(${short(x)} ${short(y - up)})`
      : `matrix(${[a, b, c, d].map((part) => Math.round(part * 1e5) / 1e5).join(' ')} ${short(x)} ${short(y - up)})`
  const opacity = style.opacity === '1' ? null : style.opacity
  draw(sheet, within, boxIn(sheet, rect), (up) =>
    element('g', { transform: place(up), opacity }, inner),
  )
}

function copy(node: Element, sheet: Sheet): string {
  const { localName } = node
  if (!(node instanceof SVGElement) || DEFINED.has(localName) || localName === 'defs') return ''
  const style = getComputedStyle(node)
  if (style.display === 'none' || style.opacity === '0') return ''
  if (node.matches('[data-export="skip"]')) return ''
  const shared = { ...formOf(node, style), ...groupLook(node, style, sheet) }
  if (HOLDERS.has(localName)) {
    const inner = [...node.children].map((child) => copy(child, sheet)).join('')
    return inner === '' ? '' : element('g', shared, inner)
  }
  if (style.visibility !== 'visible') return ''
  if (TEXTS.has(localName)) return copyText(node, style, shared, sheet)
  if (!SHAPES.has(localName)) return ''
  const look = shapeLook(node, style, sheet)
  return look.fill === 'none' && look.stroke === null
    ? ''
    : element(localName, { ...shared, ...look })
}

function copyText(
  node: SVGElement,
  style: CSSStyleDeclaration,
  shared: Record<string, string | null>,
  sheet: Sheet,
): string {
  const inner = [...node.childNodes]
    .map((child) =>
      child instanceof Text
        ? wordsIn(child.data.replaceAll(/\s+/g, ' '), sheet)
        : child instanceof Element
          ? copy(child, sheet)
          : '',
    )
    .join('')
  if (inner.trim() === '') return ''
  const paints = shapeLook(node, style, sheet)
  const look = {
    ...shared,
    ...textLook(style, node.textContent),
    'text-anchor': style.textAnchor === 'start' ? null : style.textAnchor,
    'dominant-baseline': style.dominantBaseline === 'auto' ? null : style.dominantBaseline,
    'paint-order': style.paintOrder === 'normal' ? null : style.paintOrder,
    ...paints,
  }
  return `<${node.localName}${attributes(look)}>${inner}</${node.localName}>`
}

/** Places and measures; parts of the svg's own size are counted out, as the svg itself is gone. */
function formOf(node: SVGElement, style: CSSStyleDeclaration): Record<string, string | null> {
  const form: Record<string, string | null> = {}
  for (const name of FORM_ATTRIBUTES) {
    const text = node.getAttribute(name)
    if (text === null || (name === 'transform' && text === '')) continue
    form[name] = text.includes('%') && name !== 'offset' ? lengthOf(node, name, text) : text
  }
  if (node.localName === 'svg') {
    const place = `translate(${form['x'] ?? 0} ${form['y'] ?? 0})`
    return { transform: place === 'translate(0 0)' ? null : place }
  }
  if (HOLDERS.has(node.localName))
    for (const name of Object.keys(form)) if (name !== 'transform') form[name] = null
  if (form['transform'] === undefined && style.transform !== 'none' && style.transform !== '')
    form['transform'] = style.transform.replaceAll(',', '')
  return form
}

function lengthOf(node: SVGElement, name: string, text: string): string {
  const animated: unknown = Reflect.get(node, name)
  return animated instanceof SVGAnimatedLength ? short(animated.baseVal.value) : text
}

/** What a group has for itself and all in it. */
function groupLook(
  node: SVGElement,
  style: CSSStyleDeclaration,
  sheet: Sheet,
): Record<string, string | null> {
  return {
    opacity: style.opacity === '1' ? null : style.opacity,
    'clip-path': reference(node, style.clipPath, sheet),
    mask: reference(node, style.mask, sheet),
  }
}

const PLAIN: Record<string, string> = {
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'stroke-dashoffset': '0px',
  'stroke-dasharray': 'none',
  'vector-effect': 'none',
  'fill-rule': 'nonzero',
  'clip-rule': 'nonzero',
}

function shapeLook(node: SVGElement, style: CSSStyleDeclaration, sheet: Sheet) {
  const fill = inkOf(node, style.fill, Number(style.fillOpacity), sheet)
  const width = Number.parseFloat(style.strokeWidth)
  const stroke = width > 0 ? inkOf(node, style.stroke, Number(style.strokeOpacity), sheet) : null
  const look: Record<string, string | null> = {}
  for (const [name, plain] of Object.entries(PLAIN)) {
    const value = style.getPropertyValue(name)
    const matters = !name.startsWith('stroke') || stroke !== null
    look[name] = value === '' || value === plain || !matters ? null : value.replaceAll('px', '')
  }
  return {
    fill: fill?.color ?? 'none',
    'fill-opacity': fill && fill.opacity !== 1 ? String(fill.opacity) : null,
    stroke: stroke?.color ?? null,
    'stroke-opacity': stroke && stroke.opacity !== 1 ? String(stroke.opacity) : null,
    'stroke-width': stroke ? style.strokeWidth.replace('px', '') : null,
    ...look,
  }
}

function inkOf(node: SVGElement, css: string, opacity: number, sheet: Sheet) {
  const known = reference(node, css, sheet)
  if (known !== null) return { color: known, opacity }
  const paint = paintOf(css)
  if (!paint || opacity === 0) return null
  return { color: paint.color, opacity: Math.round(paint.opacity * opacity * 1000) / 1000 }
}

/** `url(#…)` with the drawing's own name of the thing, which is copied; null for no reference. */
function reference(node: SVGElement, css: string, sheet: Sheet): string | null {
  const id = idWithin(css)
  const target = id === null ? null : node.ownerDocument.getElementById(id)
  if (id === null || !target || !DEFINED.has(target.localName)) return null
  return `url(#${sheet.defs.of(id, (name) => define(target, name, sheet))})`
}

function define(target: Element, id: string, sheet: Sheet): string {
  const form = target instanceof SVGElement ? formOf(target, getComputedStyle(target)) : {}
  const inner = [...target.children].map((child) => {
    if (child.localName !== 'stop') return copy(child, sheet)
    const style = getComputedStyle(child)
    const paint = paintOf(style.stopColor)
    return element('stop', {
      offset: child.getAttribute('offset'),
      'stop-color': paint?.color ?? '#000000',
      'stop-opacity': String((paint?.opacity ?? 0) * Number(style.stopOpacity)),
    })
  })
  return element(target.localName, { id: escaped(id), ...form }, inner.join(''))
}
