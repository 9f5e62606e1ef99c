/** Numbers along an axis, on every chart alike; as attributes they go with an exported picture. */
export const TICK = { fill: 'var(--muted)', fontSize: 12 }
