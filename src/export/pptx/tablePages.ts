import type { DataTable } from '@/domain/figures/snapshot'
import { leading, linesOf, textWidth } from './fit'
import { columnTitle, datumText, type Print } from './words'

/** What one slide shows of a table; widths and heights in inches. */
export type TablePart = {
  size: number
  widths: readonly number[]
  numeric: readonly boolean[]
  head: readonly string[]
  rows: readonly (readonly string[])[]
  heights: readonly number[]
}

/** A table over several slides, and the rows that found no room: they go to the notes. */
export type PagedTable = { parts: readonly TablePart[]; rest: readonly string[] }

/** Slides that one table may take; beyond that a deck is no longer a deck. */
const MOST_PARTS = 2
const SIZES = [12, 11, 10] as const
const WIDEST_WORD = 1.8
const PADDING = 0.16

const rowHeight = (
  cells: readonly string[],
  widths: readonly number[],
  size: number,
  bold = false,
) =>
  0.09 +
  (size / 72) *
    Math.max(
      1.2,
      ...cells.map(
        (cell, at) => linesOf(cell, size, (widths[at] ?? 1) - PADDING, bold) * leading(cell),
      ),
    )

/** The table cut to slides: across where it has too many columns (the first is repeated), then down. */
export function tablePages(
  table: DataTable,
  box: { w: number; h: number },
  print: Print,
): PagedTable {
  const head = table.columns.map((column) => columnTitle(column, print))
  const rows = table.rows.map(({ cells }) =>
    table.columns.map((column, at) => datumText(cells[at] ?? null, column, print)),
  )
  const tries = SIZES.map((size) => partsAt(table, head, rows, box, size))
  // The largest type at which all rows are seen; where none is, the smallest, so that most are.
  const parts = tries.find((one) => one.length <= MOST_PARTS) ?? tries.at(-1) ?? []
  const line = (cells: readonly string[], names: readonly string[]) =>
    cells.map((cell, at) => (at === 0 ? cell : `${names[at] ?? ''}: ${cell}`)).join(' | ')
  return {
    parts: parts.slice(0, MOST_PARTS),
    rest: parts
      .slice(MOST_PARTS)
      .flatMap(({ rows, head }) => rows.map((cells) => line(cells, head))),
  }
}

function partsAt(
  table: DataTable,
  head: readonly string[],
  rows: Texts,
  box: { w: number; h: number },
  size: number,
): TablePart[] {
  const least = narrowest(head, rows, size)
  const widths = sum(least) <= box.w ? filled(least, widest(head, rows, size), box.w) : least
  return columnGroups(widths, box.w + 0.01).flatMap((group) => {
    const own = group.map((at) => widths[at] ?? 1)
    const pick = (cells: readonly string[]) => group.map((at) => cells[at] ?? '')
    const numeric = group.map((at) => table.columns[at]?.numeric === true)
    return down({ size, widths: own, numeric, head: pick(head) }, rows.map(pick), box.h)
  })
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)

type Texts = readonly (readonly string[])[]

const wordWidth = (text: string, size: number, bold = false) =>
  Math.max(0, ...text.split(/[\s\u2E80-\u9FFF]/).map((word) => textWidth(word, size, bold)))

/** Widths below which a word or a number would break; a very long word may. */
const narrowest = (head: readonly string[], rows: Texts, size: number) =>
  head.map((title, at) => {
    const words = rows.map((cells) => wordWidth(cells[at] ?? '', size))
    const least = Math.max(0.45, wordWidth(title, size, true), ...words)
    return Math.min(WIDEST_WORD, least) + PADDING
  })

/** Widths at which no text breaks. */
const widest = (head: readonly string[], rows: Texts, size: number) =>
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
function filled(least: readonly number[], wanted: readonly number[], room: number) {
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

/** Columns that stand together on a slide; each group after the first begins with column 0 again. */
function columnGroups(widths: readonly number[], room: number): readonly (readonly number[])[] {
  const groups: number[][] = [[]]
  widths.forEach((width, at) => {
    const last = groups.at(-1) ?? []
    const used = sum(last.map((index) => widths[index] ?? 0))
    if (last.length > 1 && used + width > room) groups.push([0, at])
    else last.push(at)
  })
  return groups
}

function down(
  common: Omit<TablePart, 'rows' | 'heights'>,
  rows: readonly (readonly string[])[],
  room: number,
): TablePart[] {
  const { widths, size, head } = common
  const headHeight = rowHeight(head, widths, size, true)
  const parts: { rows: (readonly string[])[]; heights: number[] }[] = []
  let used = room
  for (const cells of rows) {
    const height = rowHeight(cells, widths, size)
    if (used + height > room) {
      parts.push({ rows: [], heights: [headHeight] })
      used = headHeight
    }
    parts.at(-1)?.rows.push(cells)
    parts.at(-1)?.heights.push(height)
    used += height
  }
  return parts.map((part) => ({ ...common, ...part }))
}
