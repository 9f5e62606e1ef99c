/** Widths in thousandths of the font size, Arial; other Latin letters count as 600. */
const WIDTHS: readonly (readonly [letters: string, width: number])[] = [
  ['ijl’‘', 222],
  [' ft.,:;!/|I[]·', 278],
  ['r-()“”', 333],
  ['ckJsvxyz', 500],
  ['abdeghnopqu0123456789L?$–_+=<>~^', 560],
  ['FTZ', 611],
  ['ABEKPSVXY&', 667],
  ['wCDHNRU', 722],
  ['GOQ', 778],
  ['mM', 833],
  ['%W@', 920],
  ['—…', 1000],
]
const BY_LETTER = new Map(
  WIDTHS.flatMap(([letters, width]) =>
    Array.from(letters).map((letter) => [letter, width] as const),
  ),
)
const FULL = /[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFF60\u3000-\u303F]/

const widthOf = (letter: string) => (FULL.test(letter) ? 1 : (BY_LETTER.get(letter) ?? 600) / 1000)

/** Where Chinese and Latin letters meet, the program leaves a little room. */
const MEETING = /[\u3400-\u9FFF][A-Za-z0-9]|[A-Za-z0-9][\u3400-\u9FFF]/g

/** How wide a line would be, in inches; size in points. Bold letters are about 6% wider. */
export function textWidth(text: string, size: number, bold = false): number {
  const letters = Array.from(text).reduce((sum, character) => sum + widthOf(character), 0)
  const ems = letters + 0.25 * (text.match(MEETING)?.length ?? 0)
  return (ems * size * (bold ? 1.06 : 1)) / 72
}

/** Distance of lines in parts of the font size: Chinese fonts stand further apart. */
export const leading = (text: string): number => (/[\u3400-\u9FFF]/.test(text) ? 1.4 : 1.2)

/** How many lines a text takes in a box of that width in inches, broken between words or Chinese characters. */
export function linesOf(text: string, size: number, width: number, bold = false): number {
  return text
    .split('\n')
    .map((line) => wrapped(line, size, width, bold))
    .reduce((sum, count) => sum + count, 0)
}

function wrapped(line: string, size: number, width: number, bold: boolean): number {
  let count = 1
  let used = 0
  for (const piece of line.match(
    /[\u2E80-\u9FFF\uFF00-\uFF60\u3000-\u303F]|[^\s\u2E80-\u9FFF\uFF00-\uFF60\u3000-\u303F]+\s*|\s+/g,
  ) ?? []) {
    const wide = textWidth(piece, size, bold)
    const bare = textWidth(piece.trimEnd(), size, bold)
    if (used > 0 && used + bare > width) {
      count += 1
      used = 0
    }
    // A piece wider than the box is broken within.
    const extra = Math.floor(bare / width)
    count += extra
    used = extra > 0 ? wide - extra * width : used + wide
  }
  return count
}

/**
 * The largest of the sizes at which a text keeps to so many lines; the last size if none does.
 *
 * @param sizes in points, falling
 */
export function fittingSize(
  text: string,
  sizes: readonly number[],
  width: number,
  lines: number,
  bold = false,
): { size: number; lines: number } {
  const tries = sizes.map((size) => ({ size, lines: linesOf(text, size, width, bold) }))
  const last = tries.at(-1) ?? { size: 12, lines: 1 }
  return tries.find((one) => one.lines <= lines) ?? last
}

/** The text cut so that it keeps to so many inches, with "…"; whole if it fits. */
export function cutToWidth(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text
  let end = text.length
  while (end > 0 && textWidth(`${text.slice(0, end)}…`, size) > width) end -= 1
  return `${text.slice(0, end).trimEnd()}…`
}
