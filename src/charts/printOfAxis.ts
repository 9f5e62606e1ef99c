import type { AxisSpec } from './types'

/** All that an axis shows, as a text: what is the same as before need not be laid out anew. */
export const printOfAxis = ({ title, domain, scale, ticks, format }: AxisSpec): string =>
  JSON.stringify([title, domain, scale, ticks.map((tick) => [tick, format(tick)])])
