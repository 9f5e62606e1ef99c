/** Where a slide of the list lies along the list, px. */
export type Span = { from: number; to: number }

type Group = { first: number; last: number }

/**
 * The place that a dragged slide would take, counted from 0 in the order of the show: before every
 * slide whose middle lies behind the pointer. It stays among its own, talk or backups.
 */
export function dropPlace(spans: readonly Span[], from: number, pointer: number, group: Group) {
  const before = spans.filter((span, at) => at !== from && (span.from + span.to) / 2 < pointer)
  return Math.min(group.last, Math.max(group.first, before.length))
}
