import type { RangeRow } from '@/charts/RowsLayer'
import type { Ink, Shape } from '@/charts/types'
import type { Bound } from '@/contract/common'
import { FILLS } from '@/panels/sharePoints'
import type { Reading } from './reading'

type Look = { ink: Ink; shape: Shape }

/** Publishers have no colour of their own: theirs is the plain ink. */
export const PLAIN: Look = {
  ink: { mark: 'var(--text-2)', text: 'var(--text)' },
  shape: 'circle',
}

/** A reading as one row of a chart: kind of evidence as style, limits as arrows, range as a bar. */
export function rangeRow(
  reading: Reading,
  words: { label: string; aside?: string },
  bound: Bound,
  look: Look = PLAIN,
): RangeRow {
  const { kind, figure } = reading
  return {
    key: reading.key,
    label: words.label,
    ...(words.aside !== undefined && { aside: words.aside }),
    value: figure.value,
    rangeOnly: reading.rangeOnly,
    ...(figure.low !== undefined && { low: figure.low }),
    ...(figure.high !== undefined && { high: figure.high }),
    ...(bound === 'atLeast' && { open: 'up' as const }),
    ...(bound === 'atMost' && { open: 'down' as const }),
    printed: reading.printed,
    shape: kind === 'statement' ? 'plus' : look.shape,
    fill: kind === null ? 'solid' : FILLS[kind],
    ink: look.ink,
    strong: kind === 'measured',
    text: reading.text,
  }
}
