import { element } from '@/export/xml'
import { gradientDef, readGradient } from './gradient'
import { paintOf, type Paint } from './paint'
import type { Box } from './drawn'
import { draw, type Sheet, type Within } from './sheet'

const SIDES = ['Top', 'Right', 'Bottom', 'Left'] as const
type Side = (typeof SIDES)[number]
type Border = { width: number; paint: Paint; style: string }

/** Draws the ground, the borders and the inner line of an element's box. */
export function drawBox(sheet: Sheet, within: Within, box: Box, style: CSSStyleDeclaration): void {
  if (style.visibility !== 'visible') return
  const radius = radiusOf(style, box)
  const fill = paintOf(style.backgroundColor)
  if (fill) rect(sheet, within, box, { fill, radius })
  drawPicture(sheet, within, box, style)
  drawBorders(sheet, within, box, style, radius)
  const [, color, width] = /^(.+?) 0px 0px 0px ([\d.]+)px inset$/.exec(style.boxShadow) ?? []
  const inner = color === undefined ? null : paintOf(color)
  if (inner)
    outline(sheet, within, box, { width: Number(width), paint: inner, style: 'solid' }, radius)
}

function radiusOf(style: CSSStyleDeclaration, box: Box): number {
  const text = style.borderTopLeftRadius
  const [width, height] = [box.right - box.left, box.bottom - box.top]
  const value = Number.parseFloat(text) || 0
  return Math.min(text.endsWith('%') ? (width * value) / 100 : value, width / 2, height / 2)
}

type RectLook = { fill: Paint; radius?: number }

function rect(sheet: Sheet, within: Within, box: Box, { fill, radius = 0 }: RectLook): void {
  const size = { x: box.left, width: box.right - box.left, height: box.bottom - box.top }
  if (size.width <= 0 || size.height <= 0) return
  const look = {
    rx: radius === 0 ? null : radius,
    fill: fill.color,
    'fill-opacity': fill.opacity === 1 ? null : fill.opacity,
  }
  draw(sheet, within, box, (up) => element('rect', { ...size, y: box.top - up, ...look }))
}

/** A ground that is a gradient: of one colour and a size of its own, or across the box. */
function drawPicture(sheet: Sheet, within: Within, box: Box, style: CSSStyleDeclaration): void {
  const gradient = readGradient(style.backgroundImage)
  if (!gradient) return
  const [width, height] = style.backgroundSize.split(' ')
  if (width?.endsWith('px') && height === '100%') {
    const wide = Number.parseFloat(width)
    const room = box.right - box.left - wide
    const left = box.left + (room * (Number.parseFloat(style.backgroundPositionX) || 0)) / 100
    const fill = paintOf(gradient.stops[0]?.color ?? 'none')
    if (fill) rect(sheet, within, { ...box, left, right: left + wide }, { fill })
    return
  }
  const name = sheet.defs.add((id) => gradientDef(gradient, id))
  const border = Number.parseFloat(style.borderTopWidth) || 0
  const inner = {
    left: box.left + border,
    top: box.top + border,
    right: box.right - border,
    bottom: box.bottom - border,
  }
  rect(sheet, within, inner, { fill: { color: `url(#${name})`, opacity: 1 } })
}

function borderOf(style: CSSStyleDeclaration, side: Side): Border | null {
  const [width, kind] = [style[`border${side}Width`], style[`border${side}Style`]]
  const paint = paintOf(style[`border${side}Color`])
  const px = Number.parseFloat(width)
  return paint && px > 0 && kind !== 'none' && kind !== 'hidden'
    ? { width: px, paint, style: kind }
    : null
}

function drawBorders(
  sheet: Sheet,
  within: Within,
  box: Box,
  style: CSSStyleDeclaration,
  radius: number,
): void {
  const [top, right, bottom, left] = SIDES.map((side) => borderOf(style, side))
  const alike = [right, bottom, left].every(
    (other) => JSON.stringify(other) === JSON.stringify(top),
  )
  if (alike) {
    if (top) outline(sheet, within, box, top, radius)
    return
  }
  // Where cells share their borders, half of each lies beyond the cell.
  const shared = style.display === 'table-cell' && style.borderCollapse === 'collapse'
  const inset = (border: Border) => (shared ? 0 : border.width / 2)
  if (top) line(sheet, within, across(box, box.top + inset(top)), top)
  if (bottom) line(sheet, within, across(box, box.bottom - inset(bottom)), bottom)
  if (left) line(sheet, within, along(box, box.left + inset(left)), left)
  if (right) line(sheet, within, along(box, box.right - inset(right)), right)
}

const across = (box: Box, y: number): Box => ({ ...box, top: y, bottom: y })
const along = (box: Box, x: number): Box => ({ ...box, left: x, right: x })

function line(sheet: Sheet, within: Within, at: Box, border: Border): void {
  const half = border.width / 2
  const box = { ...at, top: at.top - half, bottom: at.bottom + half }
  draw(sheet, within, box, (up) =>
    element('line', {
      x1: at.left,
      y1: at.top - up,
      x2: at.right,
      y2: at.bottom - up,
      ...stroke(border),
    }),
  )
}

function outline(sheet: Sheet, within: Within, box: Box, border: Border, radius: number): void {
  const half = border.width / 2
  const width = box.right - box.left - border.width
  const height = box.bottom - box.top - border.width
  if (width < 0 || height < 0) return
  draw(sheet, within, box, (up) =>
    element('rect', {
      x: box.left + half,
      y: box.top + half - up,
      width,
      height,
      rx: radius > half ? radius - half : null,
      fill: 'none',
      ...stroke(border),
    }),
  )
}

const stroke = ({ width, paint, style }: Border) => ({
  stroke: paint.color,
  'stroke-opacity': paint.opacity === 1 ? null : paint.opacity,
  'stroke-width': width,
  'stroke-dasharray':
    style === 'dashed'
      ? `${width * 3} ${width * 2}`
      : style === 'dotted'
        ? `${width} ${width}`
        : null,
})
