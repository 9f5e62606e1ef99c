import type { DataTable } from '@/domain/figures/snapshot'
import { linesOf, textWidth } from './fit'
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
const MOST_PARTS = 4
const SIZES = [12, 11, 10, 9] as const
const WIDEST = 3.6
const PADDING = 0.16

const rowHeight = (
  cells: readonly string[],
  widths: readonly number[],
  size: number,
  bold = false,
) =>
  0.09 +
  ((size * 1.2) / 72) *
    Math.max(1, ...cells.map((cell, at) => linesOf(cell, size, (widths[at] ?? 1) - PADDING, bold)))

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
  const size = SIZES.find((size) => sum(widthsOf(head, rows, size)) <= box.w) ?? 10
  const widths = widthsOf(head, rows, size)
  const parts = columnGroups(widths, box.w).flatMap((group) => {
    const own = widen(
      group.map((at) => widths[at] ?? 1),
      box.w,
    )
    const pick = (cells: readonly string[]) => group.map((at) => cells[at] ?? '')
    const numeric = group.map((at) => table.columns[at]?.numeric === true)
    const common = { size, widths: own, numeric, head: pick(head) }
    return down(common, rows.map(pick), box.h)
  })
  const line = (cells: readonly string[], names: readonly string[]) =>
    cells.map((cell, at) => (at === 0 ? cell : `${names[at] ?? ''}: ${cell}`)).join(' | ')
  return {
    parts: parts.slice(0, MOST_PARTS),
    rest: parts
      .slice(MOST_PARTS)
      .flatMap(({ rows, head }) => rows.map((cells) => line(cells, head))),
  }
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)

function widthsOf(head: readonly string[], rows: readonly (readonly string[])[], size: number) {
  return head.map((title, at) => {
    const word = Math.max(0, ...title.split(/\s/).map((part) => textWidth(part, size, true)))
    const cells = rows.map((cells) => textWidth(cells[at] ?? '', size))
    return Math.min(
      WIDEST,
      Math.max(0.6, word, textWidth(title, size, true) * 0.55, ...cells) + PADDING + 0.05,
    )
  })
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

/** Columns of long texts take what room is left; a table without them keeps its size, or nearly. */
function widen(widths: readonly number[], room: number): readonly number[] {
  const left = room - sum(widths)
  const long = widths.filter((width) => width >= WIDEST).length
  if (left > 0 && long > 0)
    return widths.map((width) => (width >= WIDEST ? width + left / long : width))
  return widths.map((width) => width * Math.min(room / sum(widths), 1.35))
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
