import type { DataTable } from '@/domain/figures/snapshot'
import { leading, linesOf } from './fit'
import { filled, narrowest, PADDING, sum, widest, type Texts } from './tableWidths'
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
  whole: DataTable,
  box: { w: number; h: number },
  print: Print,
): PagedTable {
  const table = asShown(whole)
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

/** The columns that the page shows itself, without those that hold nothing. */
function asShown({ columns, rows }: DataTable): DataTable {
  const kept = columns.flatMap(({ away }, at) =>
    away !== true && (at === 0 || rows.some(({ cells }) => cells[at] != null)) ? [at] : [],
  )
  const pick = <Item>(items: readonly Item[]) => kept.flatMap((at) => items.slice(at, at + 1))
  return {
    columns: pick(columns),
    rows: rows.map(({ key, cells }) => ({ key, cells: pick(cells) })),
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

/** From here on a text is a sentence, which need not stand twice. */
const LONG = 24
const AS_ABOVE = '″'

/** A row whose first cells are those of the row above: long ones of them are not said again. */
function unrepeated(cells: readonly string[], above: readonly string[] | undefined) {
  const same = cells.findIndex((cell, at) => cell !== above?.[at])
  return cells.map((cell, at) => (at < same && cell.length > LONG ? AS_ABOVE : cell))
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
  for (const [at, whole] of rows.entries()) {
    let cells: readonly string[] = unrepeated(whole, rows[at - 1])
    let height = rowHeight(cells, widths, size)
    if (used + height > room) {
      parts.push({ rows: [], heights: [headHeight] })
      used = headHeight
      cells = whole
      height = rowHeight(cells, widths, size)
    }
    parts.at(-1)?.rows.push(cells)
    parts.at(-1)?.heights.push(height)
    used += height
  }
  return parts.map((part) => ({ ...common, ...part }))
}
