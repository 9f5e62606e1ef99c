import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  ALL_SIDES,
  markBox,
  placeLabels,
  textWidth,
  type Box,
  type LabelWish,
  type PlacedLabel,
} from '@/charts/labels'

const GROUND: Box = { x: 40, y: 20, width: 600, height: 300 }
const FONT = 12

const wish = fc
  .record({
    x: fc.integer({ min: 0, max: 680 }),
    y: fc.integer({ min: 0, max: 340 }),
    r: fc.integer({ min: 2, max: 8 }),
    texts: fc.array(fc.constantFrom('H20', 'H200 141 GB', '昇腾 910C', 'Blackwell Ultra 300'), {
      minLength: 1,
      maxLength: 2,
    }),
    sides: fc.shuffledSubarray([...ALL_SIDES], { minLength: 1 }),
  })
  .map((mark) => ({ ...mark, fontSize: FONT }))
const wishes = fc
  .array(wish, { maxLength: 40 })
  .map((all): LabelWish[] => all.map((mark, at) => ({ ...mark, key: String(at) })))

/** Where the text of a placed label really stands. */
function boxOf({ text, x, y, anchor }: PlacedLabel): Box {
  const width = textWidth(text, FONT)
  const left = { start: x, end: x - width, middle: x - width / 2 }[anchor]
  // The text is FONT px high; its middle is 0.35 of that above its foot.
  return { x: left, y: y - FONT * 0.85, width, height: FONT }
}

const apart = (a: Box, b: Box) =>
  a.x >= b.x + b.width - 0.01 ||
  b.x >= a.x + a.width - 0.01 ||
  a.y >= b.y + b.height - 0.01 ||
  b.y >= a.y + a.height - 0.01

test('no label stands nearer to another mark than to its own; at one distance colour tells', () => {
  const nearest = (box: Box, { x, y }: { x: number; y: number }) =>
    Math.hypot(
      Math.max(box.x - x, 0, x - box.x - box.width),
      Math.max(box.y - y, 0, y - box.y - box.height),
    )
  fc.assert(
    fc.property(wishes, (all) => {
      const placed = placeLabels(all, [], GROUND, all)
      for (const label of placed) {
        const own = all.find(({ key }) => key === label.key)
        if (!own) throw new Error('a label of no mark')
        const others = all.filter(({ x, y }) => Math.hypot(x - own.x, y - own.y) >= 1)
        for (const other of others)
          // Its box is a little higher than its letters.
          expect(nearest(boxOf(label), other)).toBeGreaterThan(nearest(boxOf(label), own) - 2)
      }
    }),
  )

  const pair = { y: 100, r: 4, fontSize: FONT, texts: ['H200'], sides: ['below'] as const }
  const marks = [
    { ...pair, key: 'a', x: 200 },
    { ...pair, key: 'b', x: 210 },
  ]
  const keysOf = (all: readonly LabelWish[]) =>
    placeLabels(all, [], GROUND, all).map(({ key }) => key)
  expect(keysOf(marks)).toEqual([])
  expect(
    keysOf([
      { ...pair, key: 'a', x: 200, color: 'red' },
      { ...pair, key: 'b', x: 210, color: 'green' },
    ]),
  ).toEqual(['a'])
})

test('no two labels overlap, none covers a mark, and none leaves the ground', () => {
  fc.assert(
    fc.property(wishes, (all) => {
      const marks = all.map(({ x, y, r }) => markBox(x, y, r))
      const boxes = placeLabels(all, marks, GROUND).map(boxOf)

      for (const [at, box] of boxes.entries()) {
        expect(boxes.slice(at + 1).every((other) => apart(box, other))).toBe(true)
        expect(marks.every((mark) => apart(box, mark))).toBe(true)
        expect(box.x).toBeGreaterThanOrEqual(GROUND.x - 0.01)
        expect(box.x + box.width).toBeLessThanOrEqual(GROUND.x + GROUND.width + 0.01)
        expect(box.y).toBeGreaterThanOrEqual(GROUND.y - 0.01)
        expect(box.y + box.height).toBeLessThanOrEqual(GROUND.y + GROUND.height + 0.01)
      }
    }),
    { numRuns: 500 },
  )
})

test('each label names its own mark, with one of the texts wished for, at most once', () => {
  fc.assert(
    fc.property(wishes, (all) => {
      const placed = placeLabels(all, [], GROUND)

      expect(new Set(placed.map(({ key }) => key)).size).toBe(placed.length)
      for (const { key, text } of placed)
        expect(all.find((each) => each.key === key)?.texts).toContain(text)
    }),
  )
})

test('a later wish never takes the room of an earlier one', () => {
  fc.assert(
    fc.property(wishes, wish, (all, last) => {
      const before = placeLabels(all, [], GROUND)
      const after = placeLabels([...all, { ...last, key: 'last' }], [], GROUND)

      expect(after.slice(0, before.length)).toEqual(before)
    }),
  )
})

test('a label alone in the middle stands on the first side wished for', () => {
  const middle = { key: 'a', x: 340, y: 170, r: 5, texts: ['H20'], fontSize: FONT }

  for (const side of ALL_SIDES)
    expect(placeLabels([{ ...middle, sides: [side] }], [], GROUND)).toHaveLength(1)
  const [right] = placeLabels([{ ...middle, sides: ['right', 'left'] }], [], GROUND)
  expect(right).toMatchObject({ anchor: 'start', text: 'H20' })
  expect(right?.x).toBeGreaterThan(345)
})

test('where the longer text has no room, the shorter one is taken', () => {
  const edge = { key: 'a', x: 590, y: 170, r: 5, fontSize: FONT, sides: ['right'] as const }

  expect(placeLabels([{ ...edge, texts: ['Blackwell Ultra', 'B300'] }], [], GROUND)).toMatchObject([
    { text: 'B300' },
  ])
})

test('where there is no room at all, a mark stays without a label', () => {
  const mark = { key: 'a', x: 340, y: 170, r: 5, texts: ['H20'], fontSize: FONT, sides: ALL_SIDES }

  expect(placeLabels([mark], [GROUND], GROUND)).toEqual([])
})

test('a text is as wide as its parts, grows with its size, and Chinese signs are square', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.integer({ min: 8, max: 32 }), (a, b, size) => {
      expect(textWidth(a + b, size)).toBeCloseTo(textWidth(a, size) + textWidth(b, size))
      expect(textWidth(a, 2 * size)).toBeCloseTo(2 * textWidth(a, size))
    }),
  )
  expect(textWidth('昇腾', 12)).toBe(24)
  expect(textWidth('', 12)).toBe(0)
})
