import { shapePath } from './shapes'

/** What an event does to the trade: told by the filling of its sign, never by colour. */
export type EventKind = 'tighten' | 'loosen' | 'neutral'

/** The sign of an event, ▲ △ or a dot, as attributes of a path; a line that grows down points down. */
export function eventGlyph(kind: EventKind, x: number, y: number, side: 'up' | 'down' = 'up') {
  const hollow = kind === 'loosen'
  return {
    d:
      kind === 'neutral'
        ? shapePath('circle', x, y, 1.6)
        : shapePath(side === 'up' ? 'triangle' : 'triangleDown', x, y, 3.8),
    fill: hollow ? 'var(--surface)' : 'var(--text)',
    stroke: 'var(--text)',
    strokeWidth: hollow ? 1 : 0,
  }
}
