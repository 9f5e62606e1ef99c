/** A rectangle in px, from its top left corner. */
export type Box = { x: number; y: number; width: number; height: number }

export const SIDES = ['right', 'left', 'above', 'below'] as const
/** Where much stands close together: over and under the mark, to one side as well. */
export const ALL_SIDES = [...SIDES, 'belowLeft', 'aboveLeft', 'belowRight', 'aboveRight'] as const
export type Side = (typeof ALL_SIDES)[number]

export type LabelWish = {
  key: string
  color?: string
  /**
   * Where there is no other room, a mark of another colour may stand nearer to it (`strong`), or any
   * other (`must`).
   */
  need?: 'strong' | 'must' | undefined
  /** Centre and radius of the mark that the label names. */
  x: number
  y: number
  r: number
  /** What to write, the best first; a shorter text is taken where the longer has no room. */
  texts: readonly string[]
  fontSize: number
  /** Tried in this order; the first that touches nothing wins. */
  sides: readonly Side[]
}

export type PlacedLabel = {
  key: string
  text: string
  x: number
  y: number
  anchor: 'start' | 'end' | 'middle'
}

const GAP = 5
/** Between two labels of one line, px. */
const BLANK = 4
const WIDE = /[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFF60\u3000-\u303F]/

/**
 * Width of a text in px, from classes of glyphs: good to a few per cent for Inter and for
 * Chinese fonts, and the same everywhere, so that labels stand alike in every browser.
 */
export function textWidth(text: string, fontSize: number): number {
  const known = EMS.get(text)
  if (known !== undefined) return known * fontSize
  let ems = 0
  for (const glyph of text) ems += glyphWidth(glyph)
  EMS.set(text, ems)
  return ems * fontSize
}

/** Widths of what was measured: a page has some hundreds of names, set again with every drawing. */
const EMS = new Map<string, number>()

/** In ems, measured for Inter with tabular figures. */
function glyphWidth(glyph: string): number {
  if (WIDE.test(glyph)) return 1
  if (/[ijlI.,;:'|!· ]/.test(glyph)) return 0.27
  if (/[frt()/]/.test(glyph)) return 0.36
  if (/[MWm%]/.test(glyph)) return 0.92
  if (/[A-Z0-9w×~≈+]/.test(glyph)) return 0.67
  return 0.57
}

/** The centre of a mark, and its colour, by which it is told from others at the same distance. */
export type Spot = { x: number; y: number; color?: string }

/**
 * Places labels beside their marks, the most important first, so that none touches a mark or
 * another label, leaves the ground, or lies nearer to another of the `marks` than to its own. A label
 * that finds no room is left out: its mark still answers to pointer and keys, and stands in the table.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  obstacles: readonly Box[],
  ground: Box,
  marks: readonly Spot[] = [],
): PlacedLabel[] {
  const taken = [...obstacles]
  const placed: PlacedLabel[] = []
  for (const wish of wishes) {
    const clearOf = (box: Box, others: readonly Spot[]) =>
      others.every((mark) => isSame(mark, wish) || isClear(box, wish, mark))
    const free = wish.texts
      .flatMap((text) => wish.sides.map((side) => ({ text, side, box: boxOn(side, wish, text) })))
      .filter(({ box }) => inside(box, ground) && !taken.some((other) => overlap(box, other)))
    const alike = marks.filter(({ color }) => color === wish.color)
    const found =
      free.find(({ box }) => clearOf(box, marks)) ??
      (wish.need ? free.find(({ box }) => clearOf(box, alike)) : undefined) ??
      (wish.need === 'must' ? free[0] : undefined)
    if (!found) continue
    // Two names in a row would read as one without a blank between them.
    taken.push({ ...found.box, x: found.box.x - BLANK, width: found.box.width + 2 * BLANK })
    placed.push(labelAt(found.side, wish, found.text, found.box))
  }
  return placed
}

/** Marks of one spot are one to the eye, and may share a name. */
const isSame = (a: Spot, b: Spot): boolean => Math.hypot(a.x - b.x, a.y - b.y) < 1

function isClear(box: Box, own: Spot, other: Spot): boolean {
  const nearer = distance(box, own) - distance(box, other)
  return own.color !== undefined && own.color !== other.color ? nearer <= 0 : nearer < 0
}

/** From the nearest edge of a box to a spot, px. */
function distance({ x, y, width, height }: Box, spot: Spot): number {
  const dx = Math.max(x - spot.x, 0, spot.x - x - width)
  const dy = Math.max(y - spot.y, 0, spot.y - y - height)
  return Math.hypot(dx, dy)
}

/** The room that a mark itself takes. */
export function markBox(x: number, y: number, r: number): Box {
  return { x: x - r, y: y - r, width: 2 * r, height: 2 * r }
}

function boxOn(side: Side, { x, y, r, fontSize }: LabelWish, text: string): Box {
  const width = textWidth(text, fontSize)
  const height = fontSize * 1.15
  switch (side) {
    case 'right':
      return { x: x + r + GAP, y: y - height / 2, width, height }
    case 'left':
      return { x: x - r - GAP - width, y: y - height / 2, width, height }
    case 'above':
      return { x: x - width / 2, y: y - r - GAP - height + 2, width, height }
    case 'below':
      return { x: x - width / 2, y: y + r + GAP - 2, width, height }
    case 'aboveLeft':
      return { x: x - r - 2 - width, y: y - r - GAP - height + 2, width, height }
    case 'aboveRight':
      return { x: x + r + 2, y: y - r - GAP - height + 2, width, height }
    case 'belowLeft':
      return { x: x - r - 2 - width, y: y + r + GAP - 2, width, height }
    case 'belowRight':
      return { x: x + r + 2, y: y + r + GAP - 2, width, height }
  }
}

function labelAt(side: Side, wish: LabelWish, text: string, box: Box): PlacedLabel {
  const y = box.y + box.height / 2 + wish.fontSize * 0.35
  switch (side) {
    case 'right':
    case 'aboveRight':
    case 'belowRight':
      return { key: wish.key, text, x: box.x, y, anchor: 'start' }
    case 'left':
    case 'aboveLeft':
    case 'belowLeft':
      return { key: wish.key, text, x: box.x + box.width, y, anchor: 'end' }
    case 'above':
    case 'below':
      return { key: wish.key, text, x: wish.x, y, anchor: 'middle' }
  }
}

/** Whether two rectangles share any ground. */
export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

function inside(box: Box, ground: Box): boolean {
  return (
    box.x >= ground.x &&
    box.y >= ground.y &&
    box.x + box.width <= ground.x + ground.width &&
    box.y + box.height <= ground.y + ground.height
  )
}
