import { textWidth } from './labels'

type Named = { label: string; aside?: string }

export type LaidRow = {
  /** From the top of the first row, px. */
  top: number
  height: number
  /** Where the mark stands, from the top of the row. */
  markAt: number
  /** The name, in as many lines as it needs. */
  lines: readonly string[]
  /** What stands behind the name: on its last line, or on one more. */
  aside: 'behind' | 'below'
}

export type RowLayout = {
  /** Width of the column of names; null where each name stands above its mark. */
  names: number | null
  rows: readonly LaidRow[]
  height: number
}

export const LABEL_SIZE = 12
const ROW = 24
const LINE = 16
/** A mark under its name, with the room that parts rows. */
const MARK_LINE = 26
const MARK_ROOM = 12
/** Names may take this much of the width before they go above their marks. */
const MOST_FOR_NAMES = 0.62
/** Below this a chart is a phone's: names stand above their marks rather than in two lines. */
const NARROW = 440

const widthOf = (text: string) => textWidth(text, LABEL_SIZE)
const wholeOf = ({ label, aside }: Named) => (aside === undefined ? label : `${label} ${aside}`)

/** Above the rows the title of the axis, below them its numbers, px. */
export const TOP = 22
export const AXIS = 24

/** Height of a chart of these rows, known before it is drawn. */
export const rowsChartHeight = (rows: readonly Named[], width: number): number =>
  TOP + layRows(rows, width).height + AXIS

/** Where the names and marks of rows stand in a chart of this width. */
export function layRows(rows: readonly Named[], width: number): RowLayout {
  const names = namesRoom(rows, width)
  let top = 0
  const laid = rows.map((row): LaidRow => {
    const one = names === null ? above(row, width, top) : beside(row, names, top)
    top += one.height
    return one
  })
  return { names, rows: laid, height: top }
}

function namesRoom(rows: readonly Named[], width: number): number | null {
  const widest = (texts: readonly string[]) => Math.max(0, ...texts.map(widthOf)) + MARK_ROOM
  const most = width * MOST_FOR_NAMES
  const whole = widest(rows.map(wholeOf))
  const alone = widest(rows.map(({ label }) => label))
  if ((width < NARROW ? whole : alone) > most) return null
  return Math.min(whole, most)
}

function beside(row: Named, names: number, top: number): LaidRow {
  const behind = widthOf(wholeOf(row)) < names
  const aside = behind ? 'behind' : 'below'
  return { top, height: behind ? ROW : ROW + LINE, markAt: ROW / 2, lines: [row.label], aside }
}

function above(row: Named, width: number, top: number): LaidRow {
  const lines = wrap(row.label, width)
  const last = lines.at(-1) ?? ''
  const behind = widthOf(wholeOf({ ...row, label: last })) <= width
  const count = lines.length + (behind ? 0 : 1)
  const named = count * LINE
  return {
    top,
    height: named + MARK_LINE,
    markAt: named + MARK_LINE / 2 - 2,
    lines,
    aside: behind ? 'behind' : 'below',
  }
}

/** A text in lines that fit: broken between words, Chinese between any two characters. */
export function wrap(text: string, width: number): readonly string[] {
  const parts = text.match(/[\u3000-\u9fff\uff00-\uffef]|[^\s\u3000-\u9fff\uff00-\uffef]+\s*|\s+/g)
  const lines: string[] = ['']
  for (const part of parts ?? []) {
    const longer = `${lines.at(-1) ?? ''}${part}`
    if (widthOf(longer.trimEnd()) <= width || lines.at(-1) === '') lines[lines.length - 1] = longer
    else lines.push(part)
  }
  return lines.map((line) => line.trimEnd())
}
