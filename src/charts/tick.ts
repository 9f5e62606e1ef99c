/** Numbers along an axis, on every chart alike. */
export const TICK = { fill: 'var(--muted)', fontSize: 12 }
