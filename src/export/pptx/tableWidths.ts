import { textWidth } from './fit'

const WIDEST_WORD = 1.8
/** Left and right of the words in a cell together, in inches. */
export const PADDING = 0.16

export const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)

export type Texts = readonly (readonly string[])[]

const wordWidth = (text: string, size: number, bold = false) =>
  Math.max(0, ...text.split(/[\s\u2E80-\u9FFF]/).map((word) => textWidth(word, size, bold)))

/** Widths below which a word or a number would break; a very long word may. */
export const narrowest = (head: readonly string[], rows: Texts, size: number) =>
  head.map((title, at) => {
    const words = rows.map((cells) => wordWidth(cells[at] ?? '', size))
    const least = Math.max(0.45, wordWidth(title, size, true), ...words)
    return Math.min(WIDEST_WORD, least) + PADDING
  })

/** Widths at which no text breaks. */
export const widest = (head: readonly string[], rows: Texts, size: number) =>
  head.map(
    (title, at) =>
      Math.max(
        textWidth(title, size, true),
        ...rows.map((cells) => textWidth(cells[at] ?? '', size)),
      ) *
        1.04 +
      PADDING,
  )

/** Between both: all columns as wide as they want, but none beyond a cap at which they fit together. */
export function filled(least: readonly number[], wanted: readonly number[], room: number) {
  const capped = (cap: number) =>
    wanted.map((width, at) => Math.max(least[at] ?? 0, Math.min(width, cap)))
  let [low, high] = [0, room]
  for (let step = 0; step < 40; step += 1) {
    const cap = (low + high) / 2
    if (sum(capped(cap)) <= room) low = cap
    else high = cap
  }
  const widths = capped(low)
  // A small table keeps its size, or nearly.
  const factor = Math.min(1.35, Math.max(1, room / sum(widths)))
  return widths.map((width) => width * factor)
}
