import { textWidth } from './labels'

const SIZE = 12
/** Kept free after a name, px. */
const AFTER = 10

/** A mark on a line of time, px, with the name that it would like to carry. */
export type NameWish = { px: number; label?: string }

export type Named<Mark> = Mark & { label: string; level: number; anchor: 'start' | 'end' }

type Ground = {
  /** Rows above each other. */
  levels: number
  from: number
  to: number
  /** Upright lines that no name may cross, px. */
  walls?: readonly number[]
}

/**
 * Names for marks on a line, each on the lowest row where it touches no earlier name and no stem of
 * one; the first marks choose first, and what finds no room stays without a name.
 */
export function nameInRows<Mark extends NameWish>(
  marks: readonly Mark[],
  { levels, from, to, walls = [] }: Ground,
): Named<Mark>[] {
  const named: Named<Mark>[] = []
  const rows: { from: number; to: number }[][] = Array.from({ length: levels }, () => [])
  const stems: { px: number; level: number }[] = []
  for (const mark of marks) {
    const { px, label } = mark
    if (label === undefined) continue
    const size = textWidth(label, SIZE) + AFTER
    const spans = [
      { anchor: 'start' as const, from: px - 4, to: px + size },
      { anchor: 'end' as const, from: px - size, to: px + 4 },
    ].filter(
      (span) =>
        span.from >= from &&
        span.to <= to &&
        walls.every((wall) => wall <= span.from || wall >= span.to),
    )
    const place = rows
      .flatMap((row, level) => spans.map((span) => ({ row, level, span })))
      .find(
        ({ row, level, span }) =>
          row.every((other) => span.to < other.from || span.from > other.to) &&
          rows.slice(0, level).every((low) => low.every((o) => px < o.from || px > o.to)) &&
          stems.every((stem) => stem.level <= level || stem.px < span.from || stem.px > span.to),
      )
    if (!place) continue
    place.row.push(place.span)
    stems.push({ px, level: place.level })
    named.push({ ...mark, label, level: place.level, anchor: place.span.anchor })
  }
  return named
}
